/// Something that a program is asked to do, timed as a whole process.
struct Work {
  let name: String
  let command: [String]
  /// What must have been done before, once.
  var preparation: [[String]] = []
  /// The folder that must not be there at the start of a run.
  var absent: String?
  var runs = 21

  func measure(in folder: ScratchFolder) throws -> Measurement {
    if let absent { try folder.setAside(absent) }
    for command in preparation { _ = try ProcessRun(command).measured() }
    return try Measurement(
      name, runs: runs, prepare: { if let absent { try folder.setAside(absent) } },
      { try ProcessRun(command).measured() })
  }
}
