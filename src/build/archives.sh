#!/bin/sh
# Has the packaged program make its AOT caches (before Java 25, CDS archives); runs in its folder `lib`. Archives are of use
# to one build of the program only, and the file `build` says which: that of these bytes.
set -eu

set -- $(cat *.jar *.bin *.properties make-archive ../bin/transition | cksum)
echo "$1-$2" >build
rm -rf classes
TRANSITION_ARCHIVE=make ../bin/transition --version >/dev/null ||
  echo "Without archives, starts take longer."
