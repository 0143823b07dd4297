// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `appstream`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::AppStream::AppBlock`: The ARN of the app block.
    AppBlockArn,
    /// `Arn` of an `AWS::AppStream::AppBlockBuilder`: The ARN of the app block builder.
    AppBlockBuilderArn,
    /// `Name` of an `AWS::AppStream::AppBlockBuilder`: The name of the app block builder.
    AppBlockBuilderName,
    /// `Arn` of an `AWS::AppStream::Application`: The ARN of the application.
    ApplicationArn,
    /// `DirectoryName` of an `AWS::AppStream::DirectoryConfig`: The fully qualified name of the directory (for example, corp.example.com).
    DirectoryConfigDirectoryName,
    /// `Id` of an `AWS::AppStream::Fleet`.
    FleetId,
    /// `Name` of an `AWS::AppStream::ImageBuilder`: A unique name for the image builder.
    ImageBuilderName,
    /// `Id` of an `AWS::AppStream::StackFleetAssociation`.
    StackFleetAssociationId,
    /// `Name` of an `AWS::AppStream::Stack`: The name of the stack.
    StackName,
    /// `Arn` of an `AWS::AppStream::User`: Returns the Amazon Resource Name (ARN) for the Amazon AppStream User resource.
    UserArn,
}
