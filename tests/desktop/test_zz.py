def test_zz(walk):
    open("/tmp/stalls.txt","w").write("\n".join(walk("zz_stalls")))
