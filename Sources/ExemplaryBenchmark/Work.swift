/// Something that `exemplary generate` is asked to do.
struct Work {
  enum Folder {
    /// Nothing was rendered before.
    case fresh
    /// The same was rendered before.
    case unchanged
  }

  private let name: String
  private let command: [String]
  private let output: Folder
  private let folder: ScratchFolder
  private static let outputName = "rendered"

  private init(
    _ name: String, program: String, deployment: String?, _ output: Folder, in folder: ScratchFolder
  ) {
    self.name = name
    self.output = output
    self.folder = folder
    command = [program, "generate"] + (deployment.map { [$0] } ?? []) + ["-o", "\(folder.path)/\(Self.outputName)"]
  }

  func measure() throws -> Measurement {
    folder.remove(Self.outputName)
    if output == .unchanged { _ = try ProcessRun(command).measured() }
    return try Measurement(
      name, runs: 21, prepare: { if output == .fresh { folder.remove(Self.outputName) } },
      { try ProcessRun(command).measured() })
  }

  /// What the README states, and the same at half and twice the size, to show that the cost grows linearly.
  static func all(program: String, folder: ScratchFolder) throws -> [Work] {
    var works = [
      Work("default deployment, fresh folder", program: program, deployment: nil, .fresh, in: folder),
      Work("default deployment, unchanged", program: program, deployment: nil, .unchanged, in: folder),
    ]
    for count in [100, 200, 400] {
      let file = try folder.write(Input.dashboards(count), to: "dashboards-\(count).yml")
      works.append(
        Work("\(count) dashboards of 20 panels, fresh folder", program: program, deployment: file, .fresh, in: folder))
      works.append(
        Work("\(count) dashboards of 20 panels, unchanged", program: program, deployment: file, .unchanged, in: folder))
    }
    for count in [500, 1_000, 2_000] {
      let file = try folder.write(Input.jobs(count), to: "jobs-\(count).yml")
      works.append(
        Work("\(count) scrape jobs of 10 targets, fresh folder", program: program, deployment: file, .fresh, in: folder)
      )
    }
    return works
  }
}
