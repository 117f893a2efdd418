# Finds a JDK 25 or newer and exports it as JAVA_HOME.

oldest_jdk=25

# The release of the JDK in a folder, such as 25; nothing where there is none.
jdk_release() {
  local home="$1" line version
  [ -x "$home/bin/java" ] && [ -x "$home/bin/javac" ] || return 0
  if [ -r "$home/release" ]; then
    line="$(grep '^JAVA_VERSION=' "$home/release" || true)"
    version="${line#JAVA_VERSION=}"
  else
    line="$("$home/bin/javac" -version 2>/dev/null || true)"
    version="${line#javac }"
  fi
  version="${version//\"/}"
  version="${version%%[!0-9]*}"
  printf '%s' "$version"
}

# The folder of the JDK whose program of this name is first on the PATH.
jdk_on_path() {
  local program
  program="$(command -v "$1" || true)"
  [ -n "$program" ] || return 0
  while [ -L "$program" ]; do
    local target
    target="$(readlink "$program")"
    case "$target" in
      /*) program="$target" ;;
      *) program="$(dirname "$program")/$target" ;;
    esac
  done
  dirname "$(dirname "$program")"
}

# Folders that may hold a JDK, likeliest first. WAYMARK_JDK_FOLDERS replaces the usual places, for tests.
jdk_candidates() {
  printf '%s\n' "${JAVA_HOME:-}" "$(jdk_on_path javac)" "$(jdk_on_path java)"
  if [ -n "${WAYMARK_JDK_FOLDERS:-}" ]; then
    printf '%s\n' "$WAYMARK_JDK_FOLDERS"/*
    return
  fi
  local home="${HOME:-/nonexistent}"
  printf '%s\n' /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$home"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$home"/.sdkman/candidates/java/* "$home"/.jdks/* "$home"/.asdf/installs/java/* "$home"/.local/share/mise/installs/java/*
}

find_jdk() {
  local candidate release seen=""
  while IFS= read -r candidate; do
    [ -n "$candidate" ] || continue
    release="$(jdk_release "$candidate")"
    [ -n "$release" ] || continue
    if [ "$release" -ge "$oldest_jdk" ]; then
      export JAVA_HOME="$candidate"
      return
    fi
    seen="$seen
  Java $release in $candidate"
  done <<< "$(jdk_candidates)"

  say "Waymark needs a JDK $oldest_jdk or newer, and found none.${seen:+ It found only:$seen}"
  if on_mac; then
    say "Install one, for example with: brew install --cask temurin@25"
  else
    say "Install one: Eclipse Temurin $oldest_jdk from https://adoptium.net (package temurin-25-jdk),"
    say "or your system's own, for example: sudo apt-get install openjdk-25-jdk"
  fi
  give_up "If it is installed in an unusual place, set JAVA_HOME to its folder and start again."
}
