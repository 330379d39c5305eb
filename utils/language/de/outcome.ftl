### Nachweis, Überblick, Zahlen

