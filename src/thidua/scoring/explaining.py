def explain_sheet(sheet):
    return None
