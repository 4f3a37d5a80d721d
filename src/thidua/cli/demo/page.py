def page(story, lang):
    return ""
