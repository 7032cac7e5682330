/// Every rule, in the order of their IDs.
package enum Rules {
  package static let all: [Rule] = [
    .unreadableFile,
    .malformedFile,
    .uselessIgnore,
    .otherVersion,

    .exemplarStorageOff,
    .unknownFeature,
    .noExemplarsKept,
    .textFormatsOnly,
    .textFallback,
    .bucketsReplaced,
    .bucketsDropped,
    .labelsRenamed,
    .recordedQuery,
    .sumQuery,
    .exemplarsNotSentOn,
    .uselessPattern,
    .unknownTarget,
    .collectorWithoutOpenMetrics,

    .shortRetention,
    .unreachableReceiver,
    .unwritableFolder,
    .healthcheckWithoutProgram,
    .traceIDLabelSpelling,
    .noSpanMetrics,
    .remoteWriteRefused,
    .wrongOTLPEndpoint,
    .killedAtStop,
    .tooLittleMemory,

    .danglingExemplarLink,
    .noExemplarLink,
    .danglingReference,
    .provisioningStops,
    .expandedVariable,
    .linkToOtherKind,
    .openInput,
    .newSchema,
    .exemplarsNotAsked,
    .panelWithoutExemplars,
    .viewerWithoutExplore,
    .dashboardsElsewhere,

    .unpinnedImage,
    .mountedFile,
    .dataOutsideVolume,
    .portTaken,
    .dependencyNeverHealthy,
    .missingSource,
    .datasourcesUnregistered,
    .unreadableMount,
  ]

  package static func rule(_ id: String) -> Rule? { all.first { $0.id == id } }
}
