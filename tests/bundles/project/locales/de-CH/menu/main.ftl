street = Strasse
