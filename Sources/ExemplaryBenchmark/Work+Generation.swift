extension Work {
  /// What the README states of `exemplary generate`, and the same at half and twice the size, to show that the cost
  /// grows linearly.
  static func generation(by program: String, in folder: ScratchFolder) throws -> [Work] {
    let makers = Generator(program: program, folder: folder)
    var works = [
      makers.fresh("default deployment", nil),
      makers.unchanged("default deployment", nil),
    ]
    for count in [100, 200, 400] {
      let file = try folder.write(Input.dashboards(count), to: "dashboards-\(count).yml")
      works.append(makers.fresh("\(count) dashboards of 20 panels", file))
      works.append(makers.unchanged("\(count) dashboards of 20 panels", file))
    }
    for count in [500, 1_000, 2_000] {
      let file = try folder.write(Input.jobs(count), to: "jobs-\(count).yml")
      works.append(makers.fresh("\(count) scrape jobs of 10 targets", file))
    }
    return works
  }
}

/// Renders deployment files into a folder of the scratch folder.
struct Generator {
  let program: String
  let folder: ScratchFolder

  func command(_ deployment: String?, into output: String) -> [String] {
    [program, "generate"] + (deployment.map { [$0] } ?? []) + ["-o", "\(folder.path)/\(output)"]
  }

  /// Where nothing was rendered before.
  func fresh(_ name: String, _ deployment: String?) -> Work {
    Work(name: "generate: \(name), fresh folder", command: command(deployment, into: "fresh"), absent: "fresh")
  }

  /// Where the same was rendered before.
  func unchanged(_ name: String, _ deployment: String?) -> Work {
    let output = "unchanged-\(name)"
    return Work(
      name: "generate: \(name), unchanged", command: command(deployment, into: output),
      preparation: [command(deployment, into: output)])
  }
}
