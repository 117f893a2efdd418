# What the launcher says, always on standard error: standard output belongs to the command.

say() {
  printf '%s\n' "$*" >&2
}

# A launcher that cannot go on is a fault (1), never bad input (2) or an infeasible plan (3).
give_up() {
  say "$@"
  exit 1
}

on_mac() {
  [ "$(uname -s)" = Darwin ]
}
