### hexapla: 1

# source: One
<<<<<<< HEAD
one-00000001 = a
=======
one-00000001 = b
>>>>>>> theirs
