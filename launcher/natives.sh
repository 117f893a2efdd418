# The solver's native libraries. Its own loader unpacks 70 MB to a temporary folder on each start, which
# takes a second or more; unpacked once, the JVM finds them by java.library.path.

unpack_natives() {
  local app="$1" jar
  mkdir -p "$app/native"
  for jar in "$app"/lib/ortools-*.jar; do
    case "$jar" in
      */ortools-java-*) ;;
      *) "$JAVA_HOME/bin/jar" --extract --file "$jar" --dir "$app/native" && rm -rf "$app/native/META-INF" ;;
    esac
  done
}

natives_folder() {
  local folder
  for folder in "$app"/native/*/; do
    printf '%s' "${folder%/}"
    return
  done
}
