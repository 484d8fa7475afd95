"""The window itself: bars, docks, pages, palette; it joins the screens, which do not know each
other."""
