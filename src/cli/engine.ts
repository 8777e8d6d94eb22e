/**
 * How the program wants its engine to work; imported first, for its effect, by each process of the program and never by the library.
 *
 * V8 compiles a function anew for speed after it has run through so many bytes of its code. Reading has over a thousand small functions
 * of which many are hot for one report alone: at V8's own threshold (132 KB) nearly half of the processor time of the first 2,000 reports goes
 * into such compiling, much of it thrown away when the next report brings objects of other shapes. At three times that, only what stays hot is
 * compiled, and from the right examples. Of the functions it calls V8 takes up to 920 bytes into the one it compiles; with 500 each
 * compiling is shorter, and what is compiled is hardly slower. An engine that does not know a flag ignores it.
 */
import { setFlagsFromString } from 'node:v8'

setFlagsFromString('--interrupt-budget=400000')
setFlagsFromString('--max-inlined-bytecode-size-cumulative=500')
