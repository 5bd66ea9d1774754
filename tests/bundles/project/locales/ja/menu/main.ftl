quit = 終了
