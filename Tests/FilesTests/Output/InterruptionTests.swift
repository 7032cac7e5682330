import Files
import FilesTesting
import SystemPackage
import Testing

/// An update that is killed, or that the disk refuses, at each of its changes in turn.
@Suite("Interrupted updates")
struct InterruptionTests {
  private static let old = [
    "same": "same", "changed": "old", "dir/changed": "old dir", "gone/deep/file": "gone", "removed": "removed",
    "file-to-folder": "old file", "folder-to-file/inner/file": "old inner",
  ]
  private static let new = [
    "same": "same", "changed": "new", "dir/changed": "new dir", "dir/created": "created", "fresh/deep/file": "fresh",
    "file-to-folder/file": "new inner", "folder-to-file": "new file",
  ]
  private static let later = new.merging(
    ["changed": "later", "dir/created": "later created", "fresh/deep/file": "later fresh"]
  ) { $1 }

  /// Interrupts an update at its first change, at its second and so on, until one comes to its end.
  private func forEachInterruption(
    _ effect: MemoryFault.Effect,
    force: Bool = false,
    from prepare: () throws -> Workspace = { try Workspace(generated: old) },
    _ body: (Workspace, OutputError) throws -> Void
  ) throws {
    for mutation in 1... {
      let workspace = try prepare()
      let plan = try workspace.plan(Self.new)
      workspace.disk.fault = MemoryFault(effect, atMutation: mutation)
      do {
        try plan.apply(force: force)
        // Fewer would mean that the update was hardly interrupted at all.
        #expect(mutation > 20)
        return
      } catch {
        workspace.disk.fault = nil
        try body(workspace, error)
      }
    }
  }

  /// The disk after an update that nothing interrupted.
  private func nodesOf(_ files: [String: String]) throws -> [String: MemoryNode] {
    try Workspace(generated: files).disk.nodes
  }

  @Test("Killed anywhere, each file is the old or the new one and the next run finishes")
  func killed() throws {
    let target = try nodesOf(Self.new)
    try forEachInterruption(.stop) { workspace, _ in
      let files = workspace.files
      for path in Set(Self.old.keys).union(Self.new.keys) {
        #expect(files[path] == Self.old[path] || files[path] == Self.new[path], "\(path)")
      }
      #expect(Set(files.keys).isSubset(of: Set(Self.old.keys).union(Self.new.keys)))

      try workspace.generate(Self.new)
      #expect(workspace.disk.nodes == target)
    }
  }

  @Test("Killed anywhere in a fresh folder, the next run finishes")
  func killedFresh() throws {
    let target = try nodesOf(Self.new)
    let prepare = { try Workspace() }
    try forEachInterruption(.stop, from: prepare) { workspace, _ in
      try workspace.generate(Self.new)
      #expect(workspace.disk.nodes == target)
    }
  }

  @Test("Killed anywhere, twice, a run with yet another rendering finishes")
  func killedThenChanged() throws {
    let target = try nodesOf(Self.later)
    try forEachInterruption(.stop) { workspace, _ in
      for mutation in [3, 7, 11] {
        workspace.disk.fault = MemoryFault(.stop, atMutation: mutation)
        // Where little is left to do it comes to its end before that.
        try? workspace.generate(Self.later)
      }
      workspace.disk.fault = nil
      try workspace.generate(Self.later)
      #expect(workspace.disk.nodes == target)
    }
  }

  @Test("Killed anywhere, the next run can also go back")
  func killedThenBack() throws {
    let target = try nodesOf(Self.old)
    try forEachInterruption(.stop) { workspace, _ in
      try workspace.generate(Self.old)
      #expect(workspace.disk.nodes == target)
    }
  }

  @Test("An edit made after the kill is respected")
  func editedAfterKill() throws {
    try forEachInterruption(.stop) { workspace, _ in
      let interrupted = workspace.disk.nodes
      for path in workspace.files.keys {
        workspace.disk.nodes = interrupted
        workspace[path] = .text("mine")
        let error = #expect(throws: OutputError.self, "\(path)") { try workspace.generate(Self.new) }
        guard case .blocked(let obstacles) = error else {
          Issue.record("\(path): \(String(describing: error))")
          continue
        }
        #expect(obstacles.map(\.path) == [path])
        #expect(workspace[path] == .text("mine"))
      }
    }
  }

  @Test("A file that the user made where a killed run had not come to is never overwritten")
  func madeAfterKill() throws {
    var blocked = 0
    try forEachInterruption(.stop) { workspace, _ in
      guard workspace["dir/created"] == nil else { return }
      workspace["dir/created"] = .text("mine")
      #expect(throws: OutputError.self) { try workspace.generate(Self.new, force: true) }
      #expect(workspace["dir/created"] == .text("mine"))
      blocked += 1
    }
    #expect(blocked > 0)
  }

  @Test("Killed when it overwrites by force, it finishes the same edits without, and no later ones")
  func killedByForce() throws {
    let target = try nodesOf(Self.new)
    let prepare = {
      let workspace = try Workspace(generated: Self.old)
      workspace["changed"] = .text("edited")
      workspace["removed"] = .text("edited")
      return workspace
    }
    let record = try prepare()[".exemplary/record"]
    try forEachInterruption(.stop, force: true, from: prepare) { workspace, _ in
      if workspace[".exemplary/record"] == record {
        #expect(workspace["changed"] == .text("edited"))
        #expect(throws: OutputError.self) { try workspace.generate(Self.new) }
        try workspace.generate(Self.new, force: true)
      } else {
        let changed = workspace["changed"]
        workspace["changed"] = .text("edited again")
        #expect(throws: OutputError.self) { try workspace.generate(Self.new) }
        workspace["changed"] = changed
        try workspace.generate(Self.new)
      }
      #expect(workspace.disk.nodes == target)
    }
  }

  @Test("A full disk is named with the file, and the next run finishes")
  func fullDisk() throws {
    let target = try nodesOf(Self.new)
    try forEachInterruption(.fail(.noSpace)) { workspace, error in
      let message = error.description
      #expect(message.hasPrefix("out/"))
      #expect(message.hasSuffix("no space left on device; make room on the disk and run it again"))
      try workspace.generate(Self.new)
      #expect(workspace.disk.nodes == target)
    }
  }

  private static let many = (0..<100).map { "many/\($0)" }

  /// Many files are written in parts, on every core.
  private func interruptAmongMany(
    _ effect: MemoryFault.Effect, at mutation: Int, _ body: (OutputError?) -> Void
  ) throws {
    let old = Dictionary(uniqueKeysWithValues: Self.many.map { ($0, "old \($0)") })
    let new = old.mapValues { "new \($0)" }
    let workspace = try Workspace(generated: old)
    let plan = try workspace.plan(new)
    workspace.disk.fault = MemoryFault(effect, atMutation: mutation)
    body(#expect(throws: OutputError.self) { try plan.apply(force: false) })
    workspace.disk.fault = nil
    let files = workspace.files
    #expect(files.count == Self.many.count)
    for path in Self.many { #expect(files[path] == old[path] || files[path] == new[path], "\(path)") }
    try workspace.generate(new)
    #expect(try workspace.disk.nodes == nodesOf(new))
  }

  @Test(
    "Killed among many files, each is the old or the new one and the next run finishes", arguments: [9, 60, 111, 200])
  func killedAmongMany(mutation: Int) throws {
    try interruptAmongMany(.stop, at: mutation) { _ in }
  }

  @Test("A disk that is full for one of many files is named with it", arguments: [9, 60, 111, 200])
  func fullDiskAmongMany(mutation: Int) throws {
    try interruptAmongMany(.fail(.noSpace), at: mutation) { error in
      #expect(error?.description.hasPrefix("out/many/") == true)
    }
  }
}
