#!/usr/bin/env bash
# Installs Request Tracker 5 (with SQLite and its standalone server) from Debian packages, for the help desk tests.
# Needs root on Debian. Does nothing when the packages are already there. The tests never touch the instance that this
# sets up: they run their own copy on a free loopback port (see rt.ts).
set -euo pipefail

packages=(request-tracker5 rt5-db-sqlite rt5-standalone dbconfig-sqlite3)

installed() {
  dpkg-query -W -f '${db:Status-Status}\n' "${packages[@]}" 2>/dev/null | grep -cx installed | grep -qx "${#packages[@]}"
}

if installed; then
  echo "Request Tracker is already installed."
  exit 0
fi
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
  echo "Request Tracker is not installed, and installing it needs root on Debian: sudo $0" >&2
  exit 1
fi

export DEBIAN_FRONTEND=noninteractive
apt=(apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
"${apt[@]}" -qq update
"${apt[@]}" -qq install -y --no-install-recommends debconf

# Without these answers the package installs without a database. The password belongs to an instance that is never
# started: the tests make their own.
debconf-set-selections <<'ANSWERS'
request-tracker5 request-tracker5/rtname string practice-district.example
request-tracker5 request-tracker5/organization string practice-district.example
request-tracker5 request-tracker5/correspondaddress string sis@practice-district.example
request-tracker5 request-tracker5/commentaddress string sis-comment@practice-district.example
request-tracker5 request-tracker5/webbaseurl string http://127.0.0.1:8085
request-tracker5 request-tracker5/webpath string
request-tracker5 request-tracker5/handle-siteconfig-permissions boolean true
request-tracker5 request-tracker5/initial-root-password password practice-root-only
request-tracker5 request-tracker5/initial-root-password-again password practice-root-only
request-tracker5 request-tracker5/install-cronjobs boolean false
request-tracker5 request-tracker5/dbconfig-install boolean true
request-tracker5 request-tracker5/database-type select sqlite3
request-tracker5 request-tracker5/db/app-user string rtuser
request-tracker5 request-tracker5/db/basepath string /var/lib/dbconfig-common/sqlite3/request-tracker5
request-tracker5 request-tracker5/db/dbname string rtdb
ANSWERS

"${apt[@]}" -qq install -y --no-install-recommends "${packages[@]}"
installed
