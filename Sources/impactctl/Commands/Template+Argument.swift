public import ArgumentParser
public import Intake

extension Template: ExpressibleByArgument {}
