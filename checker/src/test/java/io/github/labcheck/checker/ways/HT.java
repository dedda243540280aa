package io.github.labcheck.checker.ways;
public class HT { public static void main(String[] a) throws Exception {
 var m = HostileShapesTest.class.getDeclaredMethod("building", java.util.List.class); m.setAccessible(true);
 for (int r=0;r<2;r++) HostileShapesTest.outlines().forEach(x->{ try { long t=System.nanoTime(); var p=(io.github.labcheck.checker.geometry.BuildingPlan)m.invoke(null,x.get()[1]); Measured.of(p); System.out.println((System.nanoTime()-t)/1000000+" ms "+x.get()[0]); } catch(Exception e){throw new RuntimeException(e);} }); } }
