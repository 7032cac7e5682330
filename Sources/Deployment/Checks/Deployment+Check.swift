import Documents

/// What must hold between the parts of a deployment; one check a file.
extension Deployment {
  @usableFromInline
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    checkSources(read, &decoding)
    checkProcesses(read, &decoding)
    checkNames(read, &decoding)
    checkJobs(read, &decoding)
    checkPorts(read, &decoding)
    checkDashboards(read, &decoding)
    checkTargets(read, &decoding)
    checkExemplars(read, &decoding)
    checkAccess(read, &decoding)
    checkPasswordFile(read, &decoding)
  }
}
