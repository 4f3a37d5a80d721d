"""The packs as a whole: choice of text, competence, marks, and what is still wrong."""
