extension Work {
  /// What the README states of `exemplary validate`, and the same at half and twice the size.
  static func validation(by program: String, in folder: ScratchFolder) throws -> [Work] {
    let generator = Generator(program: program, folder: folder)
    func rendered(_ name: String, _ deployment: String?) -> Work {
      Work(
        name: "validate: \(name)", command: [program, "validate", "\(folder.path)/rendered-\(name)"],
        preparation: [generator.command(deployment, into: "rendered-\(name)")])
    }
    var works = [rendered("default deployment", nil)]
    for count in [500, 1_000, 2_000] {
      let file = try folder.write(Input.prometheusJobs(count), to: Input.prometheusJobsName(count))
      works.append(Work(name: "validate: \(count) scrape jobs of 10 targets", command: [program, "validate", file]))
    }
    for count in [100, 200, 400] {
      let file = try folder.write(Input.dashboards(count), to: "dashboards-\(count).yml")
      works.append(rendered("\(count) dashboards of 20 panels", file))
    }
    return works
  }
}
