// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `connect`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AgentStatusArn` of an `AWS::Connect::AgentStatus`: The Amazon Resource Name (ARN) of the agent status.
    AgentStatusArn,
    /// `ContactFlowArn` of an `AWS::Connect::ContactFlow`: `Ref` returns the Amazon Resource Name (ARN) of the flow.
    ContactFlowArn,
    /// `ContactFlowModuleAliasARN` of an `AWS::Connect::ContactFlowModuleAlias`: The identifier of the contact flow module alias (ARN).
    ContactFlowModuleAliasArn,
    /// `ContactFlowModuleArn` of an `AWS::Connect::ContactFlowModule`: `Ref` returns the Amazon Resource Name (ARN) of the flow module.
    ContactFlowModuleArn,
    /// `ContactFlowModuleVersionARN` of an `AWS::Connect::ContactFlowModuleVersion`: The identifier of the contact flow module version (ARN).
    ContactFlowModuleVersionArn,
    /// `ContactFlowVersionARN` of an `AWS::Connect::ContactFlowVersion`: The Amazon Resource Name (ARN) of the flow version.
    ContactFlowVersionArn,
    /// `Arn` of an `AWS::Connect::DataTable`: The Amazon Resource Name (ARN) for the data table.
    DataTableArn,
    /// `EmailAddressArn` of an `AWS::Connect::EmailAddress`: The Amazon Resource Name (ARN) of the email address.
    EmailAddressArn,
    /// `EvaluationFormArn` of an `AWS::Connect::EvaluationForm`: The Amazon Resource Name (ARN) of the evaluation form.
    EvaluationFormArn,
    /// `HoursOfOperationArn` of an `AWS::Connect::HoursOfOperation`: The Amazon Resource Name (ARN) of the hours of operation.
    HoursOfOperationArn,
    /// `Arn` of an `AWS::Connect::Instance`: The Amazon Resource Name (ARN) of the instance.
    InstanceArn,
    /// `MetricArn` of an `AWS::Connect::Metric`: The Amazon Resource Name (ARN) for the custom metric.
    MetricArn,
    /// `Arn` of an `AWS::Connect::Notification`: The Amazon Resource Name (ARN) for the notification.
    NotificationArn,
    /// `PhoneNumberArn` of an `AWS::Connect::PhoneNumber`: The Amazon Resource Name (ARN) of the phone number.
    PhoneNumberArn,
    /// `PromptArn` of an `AWS::Connect::Prompt`: The Amazon Resource Name (ARN) of the prompt.
    PromptArn,
    /// `QueueArn` of an `AWS::Connect::Queue`: The Amazon Resource Name (ARN) of the queue.
    QueueArn,
    /// `QuickConnectArn` of an `AWS::Connect::QuickConnect`: The Amazon Resource Name (ARN) for the quick connect.
    QuickConnectArn,
    /// `RoutingProfileArn` of an `AWS::Connect::RoutingProfile`: The Amazon Resource Name (ARN) of the routing profile.
    RoutingProfileArn,
    /// `RuleArn` of an `AWS::Connect::Rule`: The Amazon Resource Name (ARN) of the rule.
    RuleArn,
    /// `SecurityProfileArn` of an `AWS::Connect::SecurityProfile`: The Amazon Resource Name (ARN) of the security profile.
    SecurityProfileArn,
    /// `Arn` of an `AWS::Connect::TaskTemplate`: The Amazon Resource Name (ARN) of the task template.
    TaskTemplateArn,
    /// `TestCaseArn` of an `AWS::Connect::TestCase`: The identifier of the test case.
    TestCaseArn,
    /// `TrafficDistributionGroupArn` of an `AWS::Connect::TrafficDistributionGroup`: The Amazon Resource Name (ARN) of the traffic distribution group.
    TrafficDistributionGroupArn,
    /// `UserArn` of an `AWS::Connect::User`: The Amazon Resource Name (ARN) of the user.
    UserArn,
    /// `UserHierarchyGroupArn` of an `AWS::Connect::UserHierarchyGroup`: The Amazon Resource Name (ARN) of the user hierarchy group.
    UserHierarchyGroupArn,
    /// `UserHierarchyStructureArn` of an `AWS::Connect::UserHierarchyStructure`: The identifier for the user hierarchy structure.
    UserHierarchyStructureArn,
    /// `ViewArn` of an `AWS::Connect::View`: The unqualified Amazon Resource Name (ARN) of the view.
    ViewArn,
    /// `ViewVersionArn` of an `AWS::Connect::ViewVersion`: The Amazon Resource Name (ARN) of the view version.
    ViewVersionArn,
    /// `Arn` of an `AWS::Connect::Vocabulary`: The Amazon Resource Name (ARN) of the custom vocabulary.
    VocabularyArn,
    /// `Arn` of an `AWS::Connect::Workspace`: The Amazon Resource Name (ARN) of the workspace.
    WorkspaceArn,
}
