import sys, threading, time, traceback, collections
import demo, processing
from person import OUT, Watchdog, go, picture, say
main=threading.main_thread().ident
last=[time.monotonic()]; stop=[]
stacks=collections.Counter(); seen=[]
def sampler():
    while not stop:
        time.sleep(0.01)
        age=time.monotonic()-last[0]
        if age>0.05:
            f=sys._current_frames().get(main)
            s=" < ".join(f"{x.filename.split('/')[-1]}:{x.lineno} {x.name}" for x in reversed(traceback.extract_stack(f)[-12:]))
            seen.append((round(last[0],2),round(age,3),s))
class W(Watchdog):
    def _look(self):
        super()._look(); last[0]=time.monotonic()
def walk():
    demo.write_inputs(OUT)
    p={"scene_1": str(OUT/"scene_Quietland.tif"),"scene_2":str(OUT/"scene_Newsland.tif"),"catalog":str(OUT/"catalog.csv"),"regions":str(OUT/"regions.geojson"),"mask":str(OUT/"mask.tif")}
    dialog=processing.createAlgorithmDialog("landslidebias:bias_of_two_scenes",p)
    dialog.show(); done=[]
    dialog.algorithmFinished.connect(lambda ok,_: done.append(ok))
    yield 1
    with W() as watch:
        threading.Thread(target=sampler,daemon=True).start()
        dialog.runAlgorithm()
        yield lambda: done
    stop.append(1)
    say(f"longest {watch.longest:.2f}")
    groups={}
    for t,age,s in seen: groups.setdefault(t,[]).append((age,s))
    for t,v in groups.items():
        if v[-1][0]>0.08:
            say(f"--- stall {v[-1][0]:.2f}")
            n=collections.Counter(s for _,s in v)
            for s,k in n.most_common(6): say(f"   {k}x {s}")
go(walk)
