quit = Quit
street = Street
