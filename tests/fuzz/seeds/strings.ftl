### Site strings

-brand = Hexapla
    .gender = masculine

## Menu

# Shown at the top.
menu-about = About { -brand }
    .title = { menu-about }, in short
reading-time =
    { $minutes ->
        [one] One minute
       *[other] { NUMBER($minutes, minimumFractionDigits: 0) } minutes
    } to read
multi =
    First line
      second, deeper

    after a blank { "{" } "\u0041" line
