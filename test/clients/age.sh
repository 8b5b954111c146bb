#!/bin/sh
# The real age client opens our encrypted backup, and we open what it encrypts. Needs age and age-keygen (Debian's package
# age, or https://age-encryption.org) and gunzip. Not a part of npm test.
#
#   sh test/clients/age.sh
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DATA_DIR="$work/data" LOG_LEVEL=silent
tamdan() { node --import tsx src/main.ts "$@"; }

age-keygen -o "$work/key.txt" 2>/dev/null
recipient=$(age-keygen -y "$work/key.txt")
cp test/fixtures/2026-11/backup.gz "$work/given.gz"
tamdan restore "$work/given.gz"

tamdan backup "$work/ours.age" --to "$recipient"
age --decrypt --identity "$work/key.txt" "$work/ours.age" | gunzip | head -1 | grep '"tamdan":"backup"'
age --decrypt --identity "$work/key.txt" "$work/ours.age" | gunzip >/dev/null
echo "age opens what tamdan encrypted"

age --encrypt --recipient "$recipient" --output "$work/theirs.age" "$work/given.gz"
tamdan verify "$work/theirs.age" --identity "$work/key.txt"
echo "tamdan opens what age encrypted"
