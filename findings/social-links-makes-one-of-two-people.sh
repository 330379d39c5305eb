#!/bin/sh
# social-links: everybody without a user name on Facebook is one and the same profile, called profile.php.
#
# Guess: with allowQueryParams, which links need that came out of an app or another page, getProfileId() gives what tells
# two people apart: of https://www.facebook.com/profile.php?id=100000000000001, Facebook's own form for whoever has no
# user name, the number. sanitize() gives an address that still leads to the person. And if it does not know that
# form, isValid() is false, as it is without the option.
# What happens: isValid() is true, the profile is "profile.php", and so it is for the next number; sanitize() makes
# https://facebook.com/profile.php of both, which names neither of them. With a user name all is well.
# The README names the option, and says nothing of this.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund social-links@1.14.0 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { SocialLinks } from 'social-links';

const { version } = JSON.parse(readFileSync('node_modules/social-links/package.json', 'utf8'));
const own = 'https://www.facebook.com/profile.php?id=';
const expected = [
  ['https://www.facebook.com/mira.muster?locale=de_DE', 'mira.muster', 'https://facebook.com/mira.muster'],
  [`${own}100000000000001`, 'profile.php', 'https://facebook.com/profile.php'],
  [`${own}100000000000002`, 'profile.php', 'https://facebook.com/profile.php'],
];
const links = new SocialLinks({ usePredefinedProfiles: true, trimInput: true, allowQueryParams: true });
console.log(`social-links ${version}`);
let same = true;
for (const [address, id, plain] of expected) {
  const isValid = links.isValid('facebook', address);
  const read = [links.getProfileId('facebook', address), links.sanitize('facebook', address)];
  console.log(`${address}: ${isValid}, ${read.join(', ')}`);
  same &&= isValid && read[0] === id && read[1] === plain;
}
if (!same) {
  console.error('It behaves differently now.');
  process.exit(1);
}
JS
node try.mjs
