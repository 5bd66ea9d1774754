quit = Zakończ
