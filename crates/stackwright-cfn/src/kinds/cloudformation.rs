// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `cloudformation`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ChangeSetId` of an `AWS::CloudFormation::ChangeSet`: The ARN of the change set.
    ChangeSetId,
    /// `Id` of an `AWS::CloudFormation::CustomResource`.
    CustomResourceId,
    /// `GeneratedTemplateId` of an `AWS::CloudFormation::GeneratedTemplate`: The Amazon Resource Name (ARN) of the generated template.
    GeneratedTemplateId,
    /// `HookArn` of an `AWS::CloudFormation::GuardHook`: Returns the ARN of a Guard Hook.
    GuardHookArn,
    /// `Arn` of an `AWS::CloudFormation::HookDefaultVersion`: The Amazon Resource Number (ARN) of the activated Hook in this account and Region.
    HookDefaultVersionArn,
    /// `ConfigurationArn` of an `AWS::CloudFormation::HookTypeConfig`: The Amazon Resource Number (ARN) of the activated Hook type configuration in this account and Region.
    HookTypeConfigConfigurationArn,
    /// `Arn` of an `AWS::CloudFormation::HookVersion`: The Amazon Resource Name (ARN) of the Hook.
    HookVersionArn,
    /// `HookArn` of an `AWS::CloudFormation::LambdaHook`: Returns the ARN of a Lambda Hook.
    LambdaHookArn,
    /// `Id` of an `AWS::CloudFormation::Macro`: Returns a unique identifier for the resource.
    MacroId,
    /// `Arn` of an `AWS::CloudFormation::ModuleDefaultVersion`: The Amazon Resource Name (ARN) of the module version to set as the default version.
    ModuleDefaultVersionArn,
    /// `Arn` of an `AWS::CloudFormation::ModuleVersion`: The Amazon Resource Name (ARN) of the module.
    ModuleVersionArn,
    /// `PublicTypeArn` of an `AWS::CloudFormation::PublicTypeVersion`: The Amazon Resource Number (ARN) assigned to the public extension upon publication.
    PublicTypeVersionPublicTypeArn,
    /// `PublisherId` of an `AWS::CloudFormation::Publisher`: The ID of the extension publisher.
    PublisherId,
    /// `Arn` of an `AWS::CloudFormation::ResourceDefaultVersion`: The Amazon Resource Name (ARN) of the resource.
    ResourceDefaultVersionArn,
    /// `Arn` of an `AWS::CloudFormation::ResourceVersion`: The Amazon Resource Name (ARN) of the resource.
    ResourceVersionArn,
    /// `StackId` of an `AWS::CloudFormation::Stack`: Returns the unique identifier of the stack.
    StackId,
    /// `StackSetId` of an `AWS::CloudFormation::StackSet`: Returns the unique identifier of the resource.
    StackSetId,
    /// `Arn` of an `AWS::CloudFormation::TypeActivation`: The Amazon Resource Name (ARN) of the activated extension in this account and Region.
    TypeActivationArn,
    /// `Id` of an `AWS::CloudFormation::WaitConditionHandle`: Returns a unique identifier for the resource.
    WaitConditionHandleId,
    /// `Id` of an `AWS::CloudFormation::WaitCondition`: Returns a unique identifier for the resource.
    WaitConditionId,
}
