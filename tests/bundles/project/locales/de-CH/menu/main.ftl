street = Strasse
about = Über { -brand }
