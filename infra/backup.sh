#!/usr/bin/env bash
# A consistent copy of a data folder while the program runs: backup.sh DATA_DIR TARGET_DIR
set -euo pipefail
[ $# -eq 2 ] || { echo "usage: backup.sh DATA_DIR TARGET_DIR" >&2; exit 64; }
command -v sqlite3 >/dev/null || { echo "install sqlite3 (Debian: apt-get install sqlite3)" >&2; exit 69; }
mkdir -p "$2"
for name in people network rooms; do
  [ ! -f "$1/$name.db" ] || sqlite3 "$1/$name.db" ".backup '$2/$name.db'"
done
[ ! -d "$1/keys" ] || cp -a "$1/keys" "$2/"
echo "backed up $1 to $2; to restore, stop CoCreate and copy the files back"
