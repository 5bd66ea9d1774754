quit = Beenden
street = Straße
