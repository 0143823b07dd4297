// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `quicksight`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::QuickSight::ActionConnector`.
    ActionConnectorArn,
    /// `Arn` of an `AWS::QuickSight::Agent`: The Amazon Resource Name (ARN) of the agent.
    AgentArn,
    /// `Arn` of an `AWS::QuickSight::Analysis`: The Amazon Resource Name (ARN) of the analysis.
    AnalysisArn,
    /// `PolicyId` of an `AWS::QuickSight::ApprovalPolicy`.
    ApprovalPolicyId,
    /// `Arn` of an `AWS::QuickSight::CustomPermissions`: The Amazon Resource Name (ARN) of the custom permissions profile.
    CustomPermissionsArn,
    /// `Arn` of an `AWS::QuickSight::Customization`: The Amazon Resource Name of the namespace-scoped account customization, arn:{Partition}:quicksight:{Region}:{AccountId}:customization/namespace/{Namespace}.
    CustomizationArn,
    /// `Arn` of an `AWS::QuickSight::Dashboard`: The Amazon Resource Name (ARN) of the dashboard.
    DashboardArn,
    /// `Arn` of an `AWS::QuickSight::DataSet`: The Amazon Resource Name (ARN) of the dataset.
    DataSetArn,
    /// `Arn` of an `AWS::QuickSight::DataSource`: The Amazon Resource Name (ARN) of the dataset.
    DataSourceArn,
    /// `Arn` of an `AWS::QuickSight::DLPSetting`.
    DlpSettingArn,
    /// `Arn` of an `AWS::QuickSight::Flow`.
    FlowArn,
    /// `Arn` of an `AWS::QuickSight::Folder`: The Amazon Resource Name (ARN) for the folder.
    FolderArn,
    /// `KnowledgeBaseArn` of an `AWS::QuickSight::KnowledgeBase`.
    KnowledgeBaseArn,
    /// `Arn` of an `AWS::QuickSight::LimitsProfile`.
    LimitsProfileArn,
    /// `Arn` of an `AWS::QuickSight::OAuthClientApplication`.
    OauthClientApplicationArn,
    /// `Arn` of an `AWS::QuickSight::RefreshSchedule`: The Amazon Resource Name (ARN) for the refresh schedule.
    RefreshScheduleArn,
    /// `Arn` of an `AWS::QuickSight::Space`: The Amazon Resource Name (ARN) of the space.
    SpaceArn,
    /// `Arn` of an `AWS::QuickSight::Template`: The Amazon Resource Name (ARN) of the template.
    TemplateArn,
    /// `Arn` of an `AWS::QuickSight::Theme`: The Amazon Resource Name (ARN) of the theme.
    ThemeArn,
    /// `Arn` of an `AWS::QuickSight::Topic`: The Amazon Resource Name (ARN) of the topic.
    TopicArn,
    /// `Arn` of an `AWS::QuickSight::TopicV2`.
    TopicV2Arn,
    /// `Arn` of an `AWS::QuickSight::VPCConnection`: The Amazon Resource Name (ARN) of the VPC connection.
    VpcConnectionArn,
}
