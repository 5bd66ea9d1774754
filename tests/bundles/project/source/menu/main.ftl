quit = Quit
street = Street
about = About { -brand }
    .gap = 　
