// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `iotsitewise`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AccessPolicyArn` of an `AWS::IoTSiteWise::AccessPolicy`: The [ARN](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the access policy, which has the following format.
    AccessPolicyArn,
    /// `AccessPolicyId` of an `AWS::IoTSiteWise::AccessPolicy`: The ID of the access policy.
    AccessPolicyId,
    /// `Arn` of an `AWS::IoTSiteWise::Application`: The ARN of the application.
    ApplicationArn,
    /// `AssetArn` of an `AWS::IoTSiteWise::Asset`: The ARN of the asset.
    AssetArn,
    /// `AssetId` of an `AWS::IoTSiteWise::Asset`: The ID of the asset.
    AssetId,
    /// `AssetModelArn` of an `AWS::IoTSiteWise::AssetModel`: The ARN of the asset model, which has the following format.
    AssetModelArn,
    /// `AssetModelId` of an `AWS::IoTSiteWise::AssetModel`: The ID of the asset model.
    AssetModelId,
    /// `ComputationModelArn` of an `AWS::IoTSiteWise::ComputationModel`: The ARN of the computation model, which has the following format.
    ComputationModelArn,
    /// `ComputationModelId` of an `AWS::IoTSiteWise::ComputationModel`: The ID of the computation model.
    ComputationModelId,
    /// `DashboardArn` of an `AWS::IoTSiteWise::Dashboard`: The [ARN](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the dashboard, which has the following format.
    DashboardArn,
    /// `DashboardId` of an `AWS::IoTSiteWise::Dashboard`: The ID of the dashboard.
    DashboardId,
    /// `DatasetArn` of an `AWS::IoTSiteWise::Dataset`: The ARN of the dataset, which has the following format.
    DatasetArn,
    /// `DatasetId` of an `AWS::IoTSiteWise::Dataset`: The ID of the dataset.
    DatasetId,
    /// `GatewayId` of an `AWS::IoTSiteWise::Gateway`: The ID for the gateway.
    GatewayId,
    /// `PipelineArn` of an `AWS::IoTSiteWise::Pipeline`: The ARN of the pipeline.
    PipelineArn,
    /// `PortalArn` of an `AWS::IoTSiteWise::Portal`: The [ARN](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the portal, which has the following format.
    PortalArn,
    /// `PortalId` of an `AWS::IoTSiteWise::Portal`: The ID of the created portal.
    PortalId,
    /// `ProjectArn` of an `AWS::IoTSiteWise::Project`: The [ARN](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the project, which has the following format.
    ProjectArn,
    /// `ProjectId` of an `AWS::IoTSiteWise::Project`: The ID of the project.
    ProjectId,
    /// `TaskArn` of an `AWS::IoTSiteWise::Task`: The ARN of the task.
    TaskArn,
    /// `WorkspaceArn` of an `AWS::IoTSiteWise::Workspace`: The ARN of the workspace.
    WorkspaceArn,
}
