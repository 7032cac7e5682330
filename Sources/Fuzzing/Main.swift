#if FUZZING
  /// What libFuzzer calls with every input that it makes.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzTarget.run(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  }
#else
  import Files
  import SystemPackage

  /// Replays inputs that a fuzzer has found, given as paths, so that a crash can be seen without one.
  ///
  /// To fuzz for ten minutes, from seeds in `seeds` and without stopping at what was found before:
  ///
  ///     swift build --scratch-path .build-fuzz -c release --product exemplary-fuzz \
  ///       --sanitize=fuzzer --sanitize=address -Xswiftc -DFUZZING
  ///     .build-fuzz/release/exemplary-fuzz -max_total_time=600 -timeout=10 -rss_limit_mb=2048 seeds
  ///
  /// The first byte of an input says which reader it is for: see `FuzzTarget`.
  @main
  struct Main {
    static func main() throws {
      for path in CommandLine.arguments.dropFirst() {
        FuzzTarget.run(try LocalFileSystem().readFile(at: FilePath(path)))
        print("\(path): read to the end")
      }
    }
  }
#endif
