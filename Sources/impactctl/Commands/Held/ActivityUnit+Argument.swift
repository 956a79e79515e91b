public import ArgumentParser
public import ImpactCore

extension ActivityUnit: ExpressibleByArgument {}
