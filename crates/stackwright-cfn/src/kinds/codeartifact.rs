// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `codeartifact`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::CodeArtifact::Domain`: When you pass the logical ID of this resource, the function returns the Amazon Resource Name (ARN) of the domain.
    DomainArn,
    /// `Name` of an `AWS::CodeArtifact::Domain`: When you pass the logical ID of this resource, the function returns the name of the domain.
    DomainName,
    /// `Arn` of an `AWS::CodeArtifact::PackageGroup`: The ARN of the package group.
    PackageGroupArn,
    /// `Arn` of an `AWS::CodeArtifact::Repository`: When you pass the logical ID of this resource, the function returns the Amazon Resource Name (ARN) of the repository.
    RepositoryArn,
}
