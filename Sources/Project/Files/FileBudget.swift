/// What reading one project may cost, so that no folder can exhaust the machine.
struct FileBudget {
  /// The most files that are read.
  var files = 10_000

  /// The largest file that is read, in bytes.
  var bytesPerFile = 64 << 20

  /// The most that is read of all files together, in bytes.
  var bytes = 512 << 20
}
