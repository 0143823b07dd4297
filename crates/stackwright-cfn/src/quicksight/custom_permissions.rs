// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QuickSight::CustomPermissions` and its property types.

use crate::l1::*;

/// Creates a custom permissions profile.
///
/// `AWS::QuickSight::CustomPermissions`; `Ref` returns the physical id, which is made of `AwsAccountId`, `CustomPermissionsName`.
/// Changing one of these replaces it: `AwsAccountId`, `CustomPermissionsName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-custompermissions.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCustomPermissions(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QuickSight::CustomPermissions",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("custom_permissions.rules"),
};

impl CfnCustomPermissions {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QuickSight::CustomPermissions";

    /// `CfnCustomPermissions` with its required properties, in alphabetical order:
    ///
    /// - `aws_account_id`: The ID of the AWS account that contains the custom permission configuration that you want to update.
    /// - `custom_permissions_name`: The name of the custom permissions profile.
    pub fn new(
        aws_account_id: impl IntoValue<String>,
        custom_permissions_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AwsAccountId", aws_account_id.into_value().into_node());
        object_.put(
            "CustomPermissionsName",
            custom_permissions_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// A set of actions in the custom permissions profile.
    ///
    /// `Capabilities`; updated in place.
    pub fn capabilities(mut self, value: impl IntoValue<CapabilitiesProperty>) -> Self {
        self.0.put("Capabilities", value.into_value().into_node());
        self
    }

    /// The tags to associate with the custom permissions profile.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnCustomPermissions {
    type Handle = CfnCustomPermissionsRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCustomPermissionsRef {
        CfnCustomPermissionsRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCustomPermissions`] of a stack.
pub struct CfnCustomPermissionsRef(NodeRef);

impl Clone for CfnCustomPermissionsRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCustomPermissionsRef {}
impl AsNode for CfnCustomPermissionsRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCustomPermissionsRef {
    /// What `Ref` returns: the physical id, which is made of `AwsAccountId`, `CustomPermissionsName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the custom permissions profile.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::quicksight::CustomPermissionsArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::quicksight::CustomPermissionsArn> for &CfnCustomPermissionsRef {
    #[inline]
    fn into_value(self) -> Value<kinds::quicksight::CustomPermissionsArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A set of actions that correspond to Amazon Quick Sight permissions.
///
/// The property type `Capabilities` of `AWS::QuickSight::CustomPermissions`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapabilitiesProperty(Object);

impl CapabilitiesProperty {
    /// `CapabilitiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AccessAppsNativeDataStore` property.
    ///
    /// `AccessAppsNativeDataStore`; one of `DENY`.
    pub fn access_apps_native_data_store(
        mut self,
        value: impl IntoValue<AccessAppsNativeDataStore>,
    ) -> Self {
        self.0
            .put("AccessAppsNativeDataStore", value.into_value().into_node());
        self
    }

    /// The `Action` property.
    ///
    /// `Action`; one of `DENY`.
    pub fn action(mut self, value: impl IntoValue<Action>) -> Self {
        self.0.put("Action", value.into_value().into_node());
        self
    }

    /// The ability to add or run anomaly detection.
    ///
    /// `AddOrRunAnomalyDetectionForAnalyses`; one of `DENY`.
    pub fn add_or_run_anomaly_detection_for_analyses(
        mut self,
        value: impl IntoValue<AddOrRunAnomalyDetectionForAnalyses>,
    ) -> Self {
        self.0.put(
            "AddOrRunAnomalyDetectionForAnalyses",
            value.into_value().into_node(),
        );
        self
    }

    /// The `AmazonBedrockARSAction` property.
    ///
    /// `AmazonBedrockARSAction`; one of `DENY`.
    pub fn amazon_bedrock_ars_action(
        mut self,
        value: impl IntoValue<AmazonBedrockArsAction>,
    ) -> Self {
        self.0
            .put("AmazonBedrockARSAction", value.into_value().into_node());
        self
    }

    /// The `AmazonBedrockFSAction` property.
    ///
    /// `AmazonBedrockFSAction`; one of `DENY`.
    pub fn amazon_bedrock_fs_action(
        mut self,
        value: impl IntoValue<AmazonBedrockFsAction>,
    ) -> Self {
        self.0
            .put("AmazonBedrockFSAction", value.into_value().into_node());
        self
    }

    /// The `AmazonBedrockKRSAction` property.
    ///
    /// `AmazonBedrockKRSAction`; one of `DENY`.
    pub fn amazon_bedrock_krs_action(
        mut self,
        value: impl IntoValue<AmazonBedrockKrsAction>,
    ) -> Self {
        self.0
            .put("AmazonBedrockKRSAction", value.into_value().into_node());
        self
    }

    /// The `AmazonSThreeAction` property.
    ///
    /// `AmazonSThreeAction`; one of `DENY`.
    pub fn amazon_s_three_action(mut self, value: impl IntoValue<AmazonSThreeAction>) -> Self {
        self.0
            .put("AmazonSThreeAction", value.into_value().into_node());
        self
    }

    /// The ability to perform analysis-related actions.
    ///
    /// `Analysis`; one of `DENY`.
    pub fn analysis(mut self, value: impl IntoValue<Analysis>) -> Self {
        self.0.put("Analysis", value.into_value().into_node());
        self
    }

    /// The `ApproveFlowShareRequests` property.
    ///
    /// `ApproveFlowShareRequests`; one of `DENY`.
    pub fn approve_flow_share_requests(
        mut self,
        value: impl IntoValue<ApproveFlowShareRequests>,
    ) -> Self {
        self.0
            .put("ApproveFlowShareRequests", value.into_value().into_node());
        self
    }

    /// The `Apps` property.
    ///
    /// `Apps`; one of `DENY`.
    pub fn apps(mut self, value: impl IntoValue<Apps>) -> Self {
        self.0.put("Apps", value.into_value().into_node());
        self
    }

    /// The `AsanaAction` property.
    ///
    /// `AsanaAction`; one of `DENY`.
    pub fn asana_action(mut self, value: impl IntoValue<AsanaAction>) -> Self {
        self.0.put("AsanaAction", value.into_value().into_node());
        self
    }

    /// The `Automate` property.
    ///
    /// `Automate`; one of `DENY`.
    pub fn automate(mut self, value: impl IntoValue<Automate>) -> Self {
        self.0.put("Automate", value.into_value().into_node());
        self
    }

    /// The `BambooHRAction` property.
    ///
    /// `BambooHRAction`; one of `DENY`.
    pub fn bamboo_hr_action(mut self, value: impl IntoValue<BambooHrAction>) -> Self {
        self.0.put("BambooHRAction", value.into_value().into_node());
        self
    }

    /// The `BoxAgentAction` property.
    ///
    /// `BoxAgentAction`; one of `DENY`.
    pub fn box_agent_action(mut self, value: impl IntoValue<BoxAgentAction>) -> Self {
        self.0.put("BoxAgentAction", value.into_value().into_node());
        self
    }

    /// The `BuildCalculatedFieldWithQ` property.
    ///
    /// `BuildCalculatedFieldWithQ`; one of `DENY`.
    pub fn build_calculated_field_with_q(
        mut self,
        value: impl IntoValue<BuildCalculatedFieldWithQ>,
    ) -> Self {
        self.0
            .put("BuildCalculatedFieldWithQ", value.into_value().into_node());
        self
    }

    /// The `CanvaAgentAction` property.
    ///
    /// `CanvaAgentAction`; one of `DENY`.
    pub fn canva_agent_action(mut self, value: impl IntoValue<CanvaAgentAction>) -> Self {
        self.0
            .put("CanvaAgentAction", value.into_value().into_node());
        self
    }

    /// The `ChatAgent` property.
    ///
    /// `ChatAgent`; one of `DENY`.
    pub fn chat_agent(mut self, value: impl IntoValue<ChatAgent>) -> Self {
        self.0.put("ChatAgent", value.into_value().into_node());
        self
    }

    /// The `ComprehendAction` property.
    ///
    /// `ComprehendAction`; one of `DENY`.
    pub fn comprehend_action(mut self, value: impl IntoValue<ComprehendAction>) -> Self {
        self.0
            .put("ComprehendAction", value.into_value().into_node());
        self
    }

    /// The `ComprehendMedicalAction` property.
    ///
    /// `ComprehendMedicalAction`; one of `DENY`.
    pub fn comprehend_medical_action(
        mut self,
        value: impl IntoValue<ComprehendMedicalAction>,
    ) -> Self {
        self.0
            .put("ComprehendMedicalAction", value.into_value().into_node());
        self
    }

    /// The `ConfluenceAction` property.
    ///
    /// `ConfluenceAction`; one of `DENY`.
    pub fn confluence_action(mut self, value: impl IntoValue<ConfluenceAction>) -> Self {
        self.0
            .put("ConfluenceAction", value.into_value().into_node());
        self
    }

    /// The `CreateAndUpdateAmazonBedrockARSAction` property.
    ///
    /// `CreateAndUpdateAmazonBedrockARSAction`; one of `DENY`.
    pub fn create_and_update_amazon_bedrock_ars_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateAmazonBedrockArsAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateAmazonBedrockARSAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateAmazonBedrockFSAction` property.
    ///
    /// `CreateAndUpdateAmazonBedrockFSAction`; one of `DENY`.
    pub fn create_and_update_amazon_bedrock_fs_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateAmazonBedrockFsAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateAmazonBedrockFSAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateAmazonBedrockKRSAction` property.
    ///
    /// `CreateAndUpdateAmazonBedrockKRSAction`; one of `DENY`.
    pub fn create_and_update_amazon_bedrock_krs_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateAmazonBedrockKrsAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateAmazonBedrockKRSAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateAmazonSThreeAction` property.
    ///
    /// `CreateAndUpdateAmazonSThreeAction`; one of `DENY`.
    pub fn create_and_update_amazon_s_three_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateAmazonSThreeAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateAmazonSThreeAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateApps` property.
    ///
    /// `CreateAndUpdateApps`; one of `DENY`.
    pub fn create_and_update_apps(mut self, value: impl IntoValue<CreateAndUpdateApps>) -> Self {
        self.0
            .put("CreateAndUpdateApps", value.into_value().into_node());
        self
    }

    /// The `CreateAndUpdateAsanaAction` property.
    ///
    /// `CreateAndUpdateAsanaAction`; one of `DENY`.
    pub fn create_and_update_asana_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateAsanaAction>,
    ) -> Self {
        self.0
            .put("CreateAndUpdateAsanaAction", value.into_value().into_node());
        self
    }

    /// The `CreateAndUpdateBambooHRAction` property.
    ///
    /// `CreateAndUpdateBambooHRAction`; one of `DENY`.
    pub fn create_and_update_bamboo_hr_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateBambooHrAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateBambooHRAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateBoxAgentAction` property.
    ///
    /// `CreateAndUpdateBoxAgentAction`; one of `DENY`.
    pub fn create_and_update_box_agent_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateBoxAgentAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateBoxAgentAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateCanvaAgentAction` property.
    ///
    /// `CreateAndUpdateCanvaAgentAction`; one of `DENY`.
    pub fn create_and_update_canva_agent_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateCanvaAgentAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateCanvaAgentAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateComprehendAction` property.
    ///
    /// `CreateAndUpdateComprehendAction`; one of `DENY`.
    pub fn create_and_update_comprehend_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateComprehendAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateComprehendAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateComprehendMedicalAction` property.
    ///
    /// `CreateAndUpdateComprehendMedicalAction`; one of `DENY`.
    pub fn create_and_update_comprehend_medical_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateComprehendMedicalAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateComprehendMedicalAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateConfluenceAction` property.
    ///
    /// `CreateAndUpdateConfluenceAction`; one of `DENY`.
    pub fn create_and_update_confluence_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateConfluenceAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateConfluenceAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The ability to create and update email reports.
    ///
    /// `CreateAndUpdateDashboardEmailReports`; one of `DENY`.
    pub fn create_and_update_dashboard_email_reports(
        mut self,
        value: impl IntoValue<CreateAndUpdateDashboardEmailReports>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateDashboardEmailReports",
            value.into_value().into_node(),
        );
        self
    }

    /// The ability to create and update data sources.
    ///
    /// `CreateAndUpdateDataSources`; one of `DENY`.
    pub fn create_and_update_data_sources(
        mut self,
        value: impl IntoValue<CreateAndUpdateDataSources>,
    ) -> Self {
        self.0
            .put("CreateAndUpdateDataSources", value.into_value().into_node());
        self
    }

    /// The ability to create and update datasets.
    ///
    /// `CreateAndUpdateDatasets`; one of `DENY`.
    pub fn create_and_update_datasets(
        mut self,
        value: impl IntoValue<CreateAndUpdateDatasets>,
    ) -> Self {
        self.0
            .put("CreateAndUpdateDatasets", value.into_value().into_node());
        self
    }

    /// The `CreateAndUpdateFactSetAction` property.
    ///
    /// `CreateAndUpdateFactSetAction`; one of `DENY`.
    pub fn create_and_update_fact_set_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateFactSetAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateFactSetAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateGenericHTTPAction` property.
    ///
    /// `CreateAndUpdateGenericHTTPAction`; one of `DENY`.
    pub fn create_and_update_generic_http_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateGenericHttpAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateGenericHTTPAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateGithubAction` property.
    ///
    /// `CreateAndUpdateGithubAction`; one of `DENY`.
    pub fn create_and_update_github_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateGithubAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateGithubAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateGoogleCalendarAction` property.
    ///
    /// `CreateAndUpdateGoogleCalendarAction`; one of `DENY`.
    pub fn create_and_update_google_calendar_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateGoogleCalendarAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateGoogleCalendarAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateHubspotAction` property.
    ///
    /// `CreateAndUpdateHubspotAction`; one of `DENY`.
    pub fn create_and_update_hubspot_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateHubspotAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateHubspotAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateHuggingFaceAction` property.
    ///
    /// `CreateAndUpdateHuggingFaceAction`; one of `DENY`.
    pub fn create_and_update_hugging_face_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateHuggingFaceAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateHuggingFaceAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateIntercomAction` property.
    ///
    /// `CreateAndUpdateIntercomAction`; one of `DENY`.
    pub fn create_and_update_intercom_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateIntercomAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateIntercomAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateJiraAction` property.
    ///
    /// `CreateAndUpdateJiraAction`; one of `DENY`.
    pub fn create_and_update_jira_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateJiraAction>,
    ) -> Self {
        self.0
            .put("CreateAndUpdateJiraAction", value.into_value().into_node());
        self
    }

    /// The `CreateAndUpdateKnowledgeBases` property.
    ///
    /// `CreateAndUpdateKnowledgeBases`; one of `DENY`.
    pub fn create_and_update_knowledge_bases(
        mut self,
        value: impl IntoValue<CreateAndUpdateKnowledgeBases>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateKnowledgeBases",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateLinearAction` property.
    ///
    /// `CreateAndUpdateLinearAction`; one of `DENY`.
    pub fn create_and_update_linear_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateLinearAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateLinearAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateMCPAction` property.
    ///
    /// `CreateAndUpdateMCPAction`; one of `DENY`.
    pub fn create_and_update_mcp_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateMcpAction>,
    ) -> Self {
        self.0
            .put("CreateAndUpdateMCPAction", value.into_value().into_node());
        self
    }

    /// The `CreateAndUpdateMSExchangeAction` property.
    ///
    /// `CreateAndUpdateMSExchangeAction`; one of `DENY`.
    pub fn create_and_update_ms_exchange_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateMsExchangeAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateMSExchangeAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateMSTeamsAction` property.
    ///
    /// `CreateAndUpdateMSTeamsAction`; one of `DENY`.
    pub fn create_and_update_ms_teams_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateMsTeamsAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateMSTeamsAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateMondayAction` property.
    ///
    /// `CreateAndUpdateMondayAction`; one of `DENY`.
    pub fn create_and_update_monday_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateMondayAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateMondayAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateNewRelicAction` property.
    ///
    /// `CreateAndUpdateNewRelicAction`; one of `DENY`.
    pub fn create_and_update_new_relic_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateNewRelicAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateNewRelicAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateNotionAction` property.
    ///
    /// `CreateAndUpdateNotionAction`; one of `DENY`.
    pub fn create_and_update_notion_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateNotionAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateNotionAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateOneDriveAction` property.
    ///
    /// `CreateAndUpdateOneDriveAction`; one of `DENY`.
    pub fn create_and_update_one_drive_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateOneDriveAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateOneDriveAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateOpenAPIAction` property.
    ///
    /// `CreateAndUpdateOpenAPIAction`; one of `DENY`.
    pub fn create_and_update_open_api_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateOpenApiAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateOpenAPIAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdatePagerDutyAction` property.
    ///
    /// `CreateAndUpdatePagerDutyAction`; one of `DENY`.
    pub fn create_and_update_pager_duty_action(
        mut self,
        value: impl IntoValue<CreateAndUpdatePagerDutyAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdatePagerDutyAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateSAPBillOfMaterialAction` property.
    ///
    /// `CreateAndUpdateSAPBillOfMaterialAction`; one of `DENY`.
    pub fn create_and_update_sap_bill_of_material_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateSapBillOfMaterialAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateSAPBillOfMaterialAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateSAPBusinessPartnerAction` property.
    ///
    /// `CreateAndUpdateSAPBusinessPartnerAction`; one of `DENY`.
    pub fn create_and_update_sap_business_partner_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateSapBusinessPartnerAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateSAPBusinessPartnerAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateSAPMaterialStockAction` property.
    ///
    /// `CreateAndUpdateSAPMaterialStockAction`; one of `DENY`.
    pub fn create_and_update_sap_material_stock_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateSapMaterialStockAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateSAPMaterialStockAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateSAPPhysicalInventoryAction` property.
    ///
    /// `CreateAndUpdateSAPPhysicalInventoryAction`; one of `DENY`.
    pub fn create_and_update_sap_physical_inventory_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateSapPhysicalInventoryAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateSAPPhysicalInventoryAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateSAPProductMasterDataAction` property.
    ///
    /// `CreateAndUpdateSAPProductMasterDataAction`; one of `DENY`.
    pub fn create_and_update_sap_product_master_data_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateSapProductMasterDataAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateSAPProductMasterDataAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateSalesforceAction` property.
    ///
    /// `CreateAndUpdateSalesforceAction`; one of `DENY`.
    pub fn create_and_update_salesforce_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateSalesforceAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateSalesforceAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateSandPGMIAction` property.
    ///
    /// `CreateAndUpdateSandPGMIAction`; one of `DENY`.
    pub fn create_and_update_sand_pgmi_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateSandPgmiAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateSandPGMIAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateSandPGlobalEnergyAction` property.
    ///
    /// `CreateAndUpdateSandPGlobalEnergyAction`; one of `DENY`.
    pub fn create_and_update_sand_p_global_energy_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateSandPGlobalEnergyAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateSandPGlobalEnergyAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateServiceNowAction` property.
    ///
    /// `CreateAndUpdateServiceNowAction`; one of `DENY`.
    pub fn create_and_update_service_now_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateServiceNowAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateServiceNowAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateSharePointAction` property.
    ///
    /// `CreateAndUpdateSharePointAction`; one of `DENY`.
    pub fn create_and_update_share_point_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateSharePointAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateSharePointAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateSlackAction` property.
    ///
    /// `CreateAndUpdateSlackAction`; one of `DENY`.
    pub fn create_and_update_slack_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateSlackAction>,
    ) -> Self {
        self.0
            .put("CreateAndUpdateSlackAction", value.into_value().into_node());
        self
    }

    /// The `CreateAndUpdateSmartsheetAction` property.
    ///
    /// `CreateAndUpdateSmartsheetAction`; one of `DENY`.
    pub fn create_and_update_smartsheet_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateSmartsheetAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateSmartsheetAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateTextractAction` property.
    ///
    /// `CreateAndUpdateTextractAction`; one of `DENY`.
    pub fn create_and_update_textract_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateTextractAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateTextractAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The ability to export to Create and Update themes.
    ///
    /// `CreateAndUpdateThemes`; one of `DENY`.
    pub fn create_and_update_themes(
        mut self,
        value: impl IntoValue<CreateAndUpdateThemes>,
    ) -> Self {
        self.0
            .put("CreateAndUpdateThemes", value.into_value().into_node());
        self
    }

    /// The ability to create and update threshold alerts.
    ///
    /// `CreateAndUpdateThresholdAlerts`; one of `DENY`.
    pub fn create_and_update_threshold_alerts(
        mut self,
        value: impl IntoValue<CreateAndUpdateThresholdAlerts>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateThresholdAlerts",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateAndUpdateZendeskAction` property.
    ///
    /// `CreateAndUpdateZendeskAction`; one of `DENY`.
    pub fn create_and_update_zendesk_action(
        mut self,
        value: impl IntoValue<CreateAndUpdateZendeskAction>,
    ) -> Self {
        self.0.put(
            "CreateAndUpdateZendeskAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CreateChatAgents` property.
    ///
    /// `CreateChatAgents`; one of `DENY`.
    pub fn create_chat_agents(mut self, value: impl IntoValue<CreateChatAgents>) -> Self {
        self.0
            .put("CreateChatAgents", value.into_value().into_node());
        self
    }

    /// The `CreateDashboardExecutiveSummaryWithQ` property.
    ///
    /// `CreateDashboardExecutiveSummaryWithQ`; one of `DENY`.
    pub fn create_dashboard_executive_summary_with_q(
        mut self,
        value: impl IntoValue<CreateDashboardExecutiveSummaryWithQ>,
    ) -> Self {
        self.0.put(
            "CreateDashboardExecutiveSummaryWithQ",
            value.into_value().into_node(),
        );
        self
    }

    /// The ability to create a SPICE dataset.
    ///
    /// `CreateSPICEDataset`; one of `DENY`.
    pub fn create_spice_dataset(mut self, value: impl IntoValue<CreateSpiceDataset>) -> Self {
        self.0
            .put("CreateSPICEDataset", value.into_value().into_node());
        self
    }

    /// The ability to create shared folders.
    ///
    /// `CreateSharedFolders`; one of `DENY`.
    pub fn create_shared_folders(mut self, value: impl IntoValue<CreateSharedFolders>) -> Self {
        self.0
            .put("CreateSharedFolders", value.into_value().into_node());
        self
    }

    /// The `CreateSpaces` property.
    ///
    /// `CreateSpaces`; one of `DENY`.
    pub fn create_spaces(mut self, value: impl IntoValue<CreateSpaces>) -> Self {
        self.0.put("CreateSpaces", value.into_value().into_node());
        self
    }

    /// The ability to perform dashboard-related actions.
    ///
    /// `Dashboard`; one of `DENY`.
    pub fn dashboard(mut self, value: impl IntoValue<Dashboard>) -> Self {
        self.0.put("Dashboard", value.into_value().into_node());
        self
    }

    /// The `EditVisualWithQ` property.
    ///
    /// `EditVisualWithQ`; one of `DENY`.
    pub fn edit_visual_with_q(mut self, value: impl IntoValue<EditVisualWithQ>) -> Self {
        self.0
            .put("EditVisualWithQ", value.into_value().into_node());
        self
    }

    /// The ability to export to CSV files from the UI.
    ///
    /// `ExportToCsv`; one of `DENY`.
    pub fn export_to_csv(mut self, value: impl IntoValue<ExportToCsv>) -> Self {
        self.0.put("ExportToCsv", value.into_value().into_node());
        self
    }

    /// The ability to export to CSV files in scheduled email reports.
    ///
    /// `ExportToCsvInScheduledReports`; one of `DENY`.
    pub fn export_to_csv_in_scheduled_reports(
        mut self,
        value: impl IntoValue<ExportToCsvInScheduledReports>,
    ) -> Self {
        self.0.put(
            "ExportToCsvInScheduledReports",
            value.into_value().into_node(),
        );
        self
    }

    /// The ability to export to Excel files from the UI.
    ///
    /// `ExportToExcel`; one of `DENY`.
    pub fn export_to_excel(mut self, value: impl IntoValue<ExportToExcel>) -> Self {
        self.0.put("ExportToExcel", value.into_value().into_node());
        self
    }

    /// The ability to export to Excel files in scheduled email reports.
    ///
    /// `ExportToExcelInScheduledReports`; one of `DENY`.
    pub fn export_to_excel_in_scheduled_reports(
        mut self,
        value: impl IntoValue<ExportToExcelInScheduledReports>,
    ) -> Self {
        self.0.put(
            "ExportToExcelInScheduledReports",
            value.into_value().into_node(),
        );
        self
    }

    /// The ability to export to PDF files from the UI.
    ///
    /// `ExportToPdf`; one of `DENY`.
    pub fn export_to_pdf(mut self, value: impl IntoValue<ExportToPdf>) -> Self {
        self.0.put("ExportToPdf", value.into_value().into_node());
        self
    }

    /// The ability to export to PDF files in scheduled email reports.
    ///
    /// `ExportToPdfInScheduledReports`; one of `DENY`.
    pub fn export_to_pdf_in_scheduled_reports(
        mut self,
        value: impl IntoValue<ExportToPdfInScheduledReports>,
    ) -> Self {
        self.0.put(
            "ExportToPdfInScheduledReports",
            value.into_value().into_node(),
        );
        self
    }

    /// The `Extension` property.
    ///
    /// `Extension`; one of `DENY`.
    pub fn extension(mut self, value: impl IntoValue<Extension>) -> Self {
        self.0.put("Extension", value.into_value().into_node());
        self
    }

    /// The `FactSetAction` property.
    ///
    /// `FactSetAction`; one of `DENY`.
    pub fn fact_set_action(mut self, value: impl IntoValue<FactSetAction>) -> Self {
        self.0.put("FactSetAction", value.into_value().into_node());
        self
    }

    /// The `Flow` property.
    ///
    /// `Flow`; one of `DENY`.
    pub fn flow(mut self, value: impl IntoValue<Flow>) -> Self {
        self.0.put("Flow", value.into_value().into_node());
        self
    }

    /// The `GenericHTTPAction` property.
    ///
    /// `GenericHTTPAction`; one of `DENY`.
    pub fn generic_http_action(mut self, value: impl IntoValue<GenericHttpAction>) -> Self {
        self.0
            .put("GenericHTTPAction", value.into_value().into_node());
        self
    }

    /// The `GithubAction` property.
    ///
    /// `GithubAction`; one of `DENY`.
    pub fn github_action(mut self, value: impl IntoValue<GithubAction>) -> Self {
        self.0.put("GithubAction", value.into_value().into_node());
        self
    }

    /// The `GoogleCalendarAction` property.
    ///
    /// `GoogleCalendarAction`; one of `DENY`.
    pub fn google_calendar_action(mut self, value: impl IntoValue<GoogleCalendarAction>) -> Self {
        self.0
            .put("GoogleCalendarAction", value.into_value().into_node());
        self
    }

    /// The `HubspotAction` property.
    ///
    /// `HubspotAction`; one of `DENY`.
    pub fn hubspot_action(mut self, value: impl IntoValue<HubspotAction>) -> Self {
        self.0.put("HubspotAction", value.into_value().into_node());
        self
    }

    /// The `HuggingFaceAction` property.
    ///
    /// `HuggingFaceAction`; one of `DENY`.
    pub fn hugging_face_action(mut self, value: impl IntoValue<HuggingFaceAction>) -> Self {
        self.0
            .put("HuggingFaceAction", value.into_value().into_node());
        self
    }

    /// The ability to include content in scheduled email reports.
    ///
    /// `IncludeContentInScheduledReportsEmail`; one of `DENY`.
    pub fn include_content_in_scheduled_reports_email(
        mut self,
        value: impl IntoValue<IncludeContentInScheduledReportsEmail>,
    ) -> Self {
        self.0.put(
            "IncludeContentInScheduledReportsEmail",
            value.into_value().into_node(),
        );
        self
    }

    /// The `IntercomAction` property.
    ///
    /// `IntercomAction`; one of `DENY`.
    pub fn intercom_action(mut self, value: impl IntoValue<IntercomAction>) -> Self {
        self.0.put("IntercomAction", value.into_value().into_node());
        self
    }

    /// The `InvokeAppsAIInference` property.
    ///
    /// `InvokeAppsAIInference`; one of `DENY`.
    pub fn invoke_apps_ai_inference(
        mut self,
        value: impl IntoValue<InvokeAppsAiInference>,
    ) -> Self {
        self.0
            .put("InvokeAppsAIInference", value.into_value().into_node());
        self
    }

    /// The `JiraAction` property.
    ///
    /// `JiraAction`; one of `DENY`.
    pub fn jira_action(mut self, value: impl IntoValue<JiraAction>) -> Self {
        self.0.put("JiraAction", value.into_value().into_node());
        self
    }

    /// The `KnowledgeBase` property.
    ///
    /// `KnowledgeBase`; one of `DENY`.
    pub fn knowledge_base(mut self, value: impl IntoValue<KnowledgeBase>) -> Self {
        self.0.put("KnowledgeBase", value.into_value().into_node());
        self
    }

    /// The `LinearAction` property.
    ///
    /// `LinearAction`; one of `DENY`.
    pub fn linear_action(mut self, value: impl IntoValue<LinearAction>) -> Self {
        self.0.put("LinearAction", value.into_value().into_node());
        self
    }

    /// The `MCPAction` property.
    ///
    /// `MCPAction`; one of `DENY`.
    pub fn mcp_action(mut self, value: impl IntoValue<McpAction>) -> Self {
        self.0.put("MCPAction", value.into_value().into_node());
        self
    }

    /// The `MSExchangeAction` property.
    ///
    /// `MSExchangeAction`; one of `DENY`.
    pub fn ms_exchange_action(mut self, value: impl IntoValue<MsExchangeAction>) -> Self {
        self.0
            .put("MSExchangeAction", value.into_value().into_node());
        self
    }

    /// The `MSTeamsAction` property.
    ///
    /// `MSTeamsAction`; one of `DENY`.
    pub fn ms_teams_action(mut self, value: impl IntoValue<MsTeamsAction>) -> Self {
        self.0.put("MSTeamsAction", value.into_value().into_node());
        self
    }

    /// The `ManageSharedFolders` property.
    ///
    /// `ManageSharedFolders`; one of `DENY`.
    pub fn manage_shared_folders(mut self, value: impl IntoValue<ManageSharedFolders>) -> Self {
        self.0
            .put("ManageSharedFolders", value.into_value().into_node());
        self
    }

    /// The `MondayAction` property.
    ///
    /// `MondayAction`; one of `DENY`.
    pub fn monday_action(mut self, value: impl IntoValue<MondayAction>) -> Self {
        self.0.put("MondayAction", value.into_value().into_node());
        self
    }

    /// The `NewRelicAction` property.
    ///
    /// `NewRelicAction`; one of `DENY`.
    pub fn new_relic_action(mut self, value: impl IntoValue<NewRelicAction>) -> Self {
        self.0.put("NewRelicAction", value.into_value().into_node());
        self
    }

    /// The `NotionAction` property.
    ///
    /// `NotionAction`; one of `DENY`.
    pub fn notion_action(mut self, value: impl IntoValue<NotionAction>) -> Self {
        self.0.put("NotionAction", value.into_value().into_node());
        self
    }

    /// The `OneDriveAction` property.
    ///
    /// `OneDriveAction`; one of `DENY`.
    pub fn one_drive_action(mut self, value: impl IntoValue<OneDriveAction>) -> Self {
        self.0.put("OneDriveAction", value.into_value().into_node());
        self
    }

    /// The `OpenAPIAction` property.
    ///
    /// `OpenAPIAction`; one of `DENY`.
    pub fn open_api_action(mut self, value: impl IntoValue<OpenApiAction>) -> Self {
        self.0.put("OpenAPIAction", value.into_value().into_node());
        self
    }

    /// The `PagerDutyAction` property.
    ///
    /// `PagerDutyAction`; one of `DENY`.
    pub fn pager_duty_action(mut self, value: impl IntoValue<PagerDutyAction>) -> Self {
        self.0
            .put("PagerDutyAction", value.into_value().into_node());
        self
    }

    /// The `PerformFlowUiTask` property.
    ///
    /// `PerformFlowUiTask`; one of `DENY`.
    pub fn perform_flow_ui_task(mut self, value: impl IntoValue<PerformFlowUiTask>) -> Self {
        self.0
            .put("PerformFlowUiTask", value.into_value().into_node());
        self
    }

    /// The ability to print reports.
    ///
    /// `PrintReports`; one of `DENY`.
    pub fn print_reports(mut self, value: impl IntoValue<PrintReports>) -> Self {
        self.0.put("PrintReports", value.into_value().into_node());
        self
    }

    /// The `PublishWithoutApproval` property.
    ///
    /// `PublishWithoutApproval`; one of `DENY`.
    pub fn publish_without_approval(
        mut self,
        value: impl IntoValue<PublishWithoutApproval>,
    ) -> Self {
        self.0
            .put("PublishWithoutApproval", value.into_value().into_node());
        self
    }

    /// The ability to rename shared folders.
    ///
    /// `RenameSharedFolders`; one of `DENY`.
    pub fn rename_shared_folders(mut self, value: impl IntoValue<RenameSharedFolders>) -> Self {
        self.0
            .put("RenameSharedFolders", value.into_value().into_node());
        self
    }

    /// The `Research` property.
    ///
    /// `Research`; one of `DENY`.
    pub fn research(mut self, value: impl IntoValue<Research>) -> Self {
        self.0.put("Research", value.into_value().into_node());
        self
    }

    /// The `SAPBillOfMaterialAction` property.
    ///
    /// `SAPBillOfMaterialAction`; one of `DENY`.
    pub fn sap_bill_of_material_action(
        mut self,
        value: impl IntoValue<SapBillOfMaterialAction>,
    ) -> Self {
        self.0
            .put("SAPBillOfMaterialAction", value.into_value().into_node());
        self
    }

    /// The `SAPBusinessPartnerAction` property.
    ///
    /// `SAPBusinessPartnerAction`; one of `DENY`.
    pub fn sap_business_partner_action(
        mut self,
        value: impl IntoValue<SapBusinessPartnerAction>,
    ) -> Self {
        self.0
            .put("SAPBusinessPartnerAction", value.into_value().into_node());
        self
    }

    /// The `SAPMaterialStockAction` property.
    ///
    /// `SAPMaterialStockAction`; one of `DENY`.
    pub fn sap_material_stock_action(
        mut self,
        value: impl IntoValue<SapMaterialStockAction>,
    ) -> Self {
        self.0
            .put("SAPMaterialStockAction", value.into_value().into_node());
        self
    }

    /// The `SAPPhysicalInventoryAction` property.
    ///
    /// `SAPPhysicalInventoryAction`; one of `DENY`.
    pub fn sap_physical_inventory_action(
        mut self,
        value: impl IntoValue<SapPhysicalInventoryAction>,
    ) -> Self {
        self.0
            .put("SAPPhysicalInventoryAction", value.into_value().into_node());
        self
    }

    /// The `SAPProductMasterDataAction` property.
    ///
    /// `SAPProductMasterDataAction`; one of `DENY`.
    pub fn sap_product_master_data_action(
        mut self,
        value: impl IntoValue<SapProductMasterDataAction>,
    ) -> Self {
        self.0
            .put("SAPProductMasterDataAction", value.into_value().into_node());
        self
    }

    /// The `SalesforceAction` property.
    ///
    /// `SalesforceAction`; one of `DENY`.
    pub fn salesforce_action(mut self, value: impl IntoValue<SalesforceAction>) -> Self {
        self.0
            .put("SalesforceAction", value.into_value().into_node());
        self
    }

    /// The `SandPGMIAction` property.
    ///
    /// `SandPGMIAction`; one of `DENY`.
    pub fn sand_pgmi_action(mut self, value: impl IntoValue<SandPgmiAction>) -> Self {
        self.0.put("SandPGMIAction", value.into_value().into_node());
        self
    }

    /// The `SandPGlobalEnergyAction` property.
    ///
    /// `SandPGlobalEnergyAction`; one of `DENY`.
    pub fn sand_p_global_energy_action(
        mut self,
        value: impl IntoValue<SandPGlobalEnergyAction>,
    ) -> Self {
        self.0
            .put("SandPGlobalEnergyAction", value.into_value().into_node());
        self
    }

    /// The `ServiceNowAction` property.
    ///
    /// `ServiceNowAction`; one of `DENY`.
    pub fn service_now_action(mut self, value: impl IntoValue<ServiceNowAction>) -> Self {
        self.0
            .put("ServiceNowAction", value.into_value().into_node());
        self
    }

    /// The `ShareAmazonBedrockARSAction` property.
    ///
    /// `ShareAmazonBedrockARSAction`; one of `DENY`.
    pub fn share_amazon_bedrock_ars_action(
        mut self,
        value: impl IntoValue<ShareAmazonBedrockArsAction>,
    ) -> Self {
        self.0.put(
            "ShareAmazonBedrockARSAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ShareAmazonBedrockFSAction` property.
    ///
    /// `ShareAmazonBedrockFSAction`; one of `DENY`.
    pub fn share_amazon_bedrock_fs_action(
        mut self,
        value: impl IntoValue<ShareAmazonBedrockFsAction>,
    ) -> Self {
        self.0
            .put("ShareAmazonBedrockFSAction", value.into_value().into_node());
        self
    }

    /// The `ShareAmazonBedrockKRSAction` property.
    ///
    /// `ShareAmazonBedrockKRSAction`; one of `DENY`.
    pub fn share_amazon_bedrock_krs_action(
        mut self,
        value: impl IntoValue<ShareAmazonBedrockKrsAction>,
    ) -> Self {
        self.0.put(
            "ShareAmazonBedrockKRSAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ShareAmazonSThreeAction` property.
    ///
    /// `ShareAmazonSThreeAction`; one of `DENY`.
    pub fn share_amazon_s_three_action(
        mut self,
        value: impl IntoValue<ShareAmazonSThreeAction>,
    ) -> Self {
        self.0
            .put("ShareAmazonSThreeAction", value.into_value().into_node());
        self
    }

    /// The ability to share analyses.
    ///
    /// `ShareAnalyses`; one of `DENY`.
    pub fn share_analyses(mut self, value: impl IntoValue<ShareAnalyses>) -> Self {
        self.0.put("ShareAnalyses", value.into_value().into_node());
        self
    }

    /// The `ShareApps` property.
    ///
    /// `ShareApps`; one of `DENY`.
    pub fn share_apps(mut self, value: impl IntoValue<ShareApps>) -> Self {
        self.0.put("ShareApps", value.into_value().into_node());
        self
    }

    /// The `ShareAsanaAction` property.
    ///
    /// `ShareAsanaAction`; one of `DENY`.
    pub fn share_asana_action(mut self, value: impl IntoValue<ShareAsanaAction>) -> Self {
        self.0
            .put("ShareAsanaAction", value.into_value().into_node());
        self
    }

    /// The `ShareBambooHRAction` property.
    ///
    /// `ShareBambooHRAction`; one of `DENY`.
    pub fn share_bamboo_hr_action(mut self, value: impl IntoValue<ShareBambooHrAction>) -> Self {
        self.0
            .put("ShareBambooHRAction", value.into_value().into_node());
        self
    }

    /// The `ShareBoxAgentAction` property.
    ///
    /// `ShareBoxAgentAction`; one of `DENY`.
    pub fn share_box_agent_action(mut self, value: impl IntoValue<ShareBoxAgentAction>) -> Self {
        self.0
            .put("ShareBoxAgentAction", value.into_value().into_node());
        self
    }

    /// The `ShareCanvaAgentAction` property.
    ///
    /// `ShareCanvaAgentAction`; one of `DENY`.
    pub fn share_canva_agent_action(
        mut self,
        value: impl IntoValue<ShareCanvaAgentAction>,
    ) -> Self {
        self.0
            .put("ShareCanvaAgentAction", value.into_value().into_node());
        self
    }

    /// The `ShareChatAgents` property.
    ///
    /// `ShareChatAgents`; one of `DENY`.
    pub fn share_chat_agents(mut self, value: impl IntoValue<ShareChatAgents>) -> Self {
        self.0
            .put("ShareChatAgents", value.into_value().into_node());
        self
    }

    /// The `ShareComprehendAction` property.
    ///
    /// `ShareComprehendAction`; one of `DENY`.
    pub fn share_comprehend_action(mut self, value: impl IntoValue<ShareComprehendAction>) -> Self {
        self.0
            .put("ShareComprehendAction", value.into_value().into_node());
        self
    }

    /// The `ShareComprehendMedicalAction` property.
    ///
    /// `ShareComprehendMedicalAction`; one of `DENY`.
    pub fn share_comprehend_medical_action(
        mut self,
        value: impl IntoValue<ShareComprehendMedicalAction>,
    ) -> Self {
        self.0.put(
            "ShareComprehendMedicalAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ShareConfluenceAction` property.
    ///
    /// `ShareConfluenceAction`; one of `DENY`.
    pub fn share_confluence_action(mut self, value: impl IntoValue<ShareConfluenceAction>) -> Self {
        self.0
            .put("ShareConfluenceAction", value.into_value().into_node());
        self
    }

    /// The ability to share dashboards.
    ///
    /// `ShareDashboards`; one of `DENY`.
    pub fn share_dashboards(mut self, value: impl IntoValue<ShareDashboards>) -> Self {
        self.0
            .put("ShareDashboards", value.into_value().into_node());
        self
    }

    /// The ability to share data sources.
    ///
    /// `ShareDataSources`; one of `DENY`.
    pub fn share_data_sources(mut self, value: impl IntoValue<ShareDataSources>) -> Self {
        self.0
            .put("ShareDataSources", value.into_value().into_node());
        self
    }

    /// The ability to share datasets.
    ///
    /// `ShareDatasets`; one of `DENY`.
    pub fn share_datasets(mut self, value: impl IntoValue<ShareDatasets>) -> Self {
        self.0.put("ShareDatasets", value.into_value().into_node());
        self
    }

    /// The `ShareFactSetAction` property.
    ///
    /// `ShareFactSetAction`; one of `DENY`.
    pub fn share_fact_set_action(mut self, value: impl IntoValue<ShareFactSetAction>) -> Self {
        self.0
            .put("ShareFactSetAction", value.into_value().into_node());
        self
    }

    /// The `ShareGenericHTTPAction` property.
    ///
    /// `ShareGenericHTTPAction`; one of `DENY`.
    pub fn share_generic_http_action(
        mut self,
        value: impl IntoValue<ShareGenericHttpAction>,
    ) -> Self {
        self.0
            .put("ShareGenericHTTPAction", value.into_value().into_node());
        self
    }

    /// The `ShareGithubAction` property.
    ///
    /// `ShareGithubAction`; one of `DENY`.
    pub fn share_github_action(mut self, value: impl IntoValue<ShareGithubAction>) -> Self {
        self.0
            .put("ShareGithubAction", value.into_value().into_node());
        self
    }

    /// The `ShareGoogleCalendarAction` property.
    ///
    /// `ShareGoogleCalendarAction`; one of `DENY`.
    pub fn share_google_calendar_action(
        mut self,
        value: impl IntoValue<ShareGoogleCalendarAction>,
    ) -> Self {
        self.0
            .put("ShareGoogleCalendarAction", value.into_value().into_node());
        self
    }

    /// The `ShareHubspotAction` property.
    ///
    /// `ShareHubspotAction`; one of `DENY`.
    pub fn share_hubspot_action(mut self, value: impl IntoValue<ShareHubspotAction>) -> Self {
        self.0
            .put("ShareHubspotAction", value.into_value().into_node());
        self
    }

    /// The `ShareHuggingFaceAction` property.
    ///
    /// `ShareHuggingFaceAction`; one of `DENY`.
    pub fn share_hugging_face_action(
        mut self,
        value: impl IntoValue<ShareHuggingFaceAction>,
    ) -> Self {
        self.0
            .put("ShareHuggingFaceAction", value.into_value().into_node());
        self
    }

    /// The `ShareIntercomAction` property.
    ///
    /// `ShareIntercomAction`; one of `DENY`.
    pub fn share_intercom_action(mut self, value: impl IntoValue<ShareIntercomAction>) -> Self {
        self.0
            .put("ShareIntercomAction", value.into_value().into_node());
        self
    }

    /// The `ShareJiraAction` property.
    ///
    /// `ShareJiraAction`; one of `DENY`.
    pub fn share_jira_action(mut self, value: impl IntoValue<ShareJiraAction>) -> Self {
        self.0
            .put("ShareJiraAction", value.into_value().into_node());
        self
    }

    /// The `ShareKnowledgeBases` property.
    ///
    /// `ShareKnowledgeBases`; one of `DENY`.
    pub fn share_knowledge_bases(mut self, value: impl IntoValue<ShareKnowledgeBases>) -> Self {
        self.0
            .put("ShareKnowledgeBases", value.into_value().into_node());
        self
    }

    /// The `ShareLinearAction` property.
    ///
    /// `ShareLinearAction`; one of `DENY`.
    pub fn share_linear_action(mut self, value: impl IntoValue<ShareLinearAction>) -> Self {
        self.0
            .put("ShareLinearAction", value.into_value().into_node());
        self
    }

    /// The `ShareMCPAction` property.
    ///
    /// `ShareMCPAction`; one of `DENY`.
    pub fn share_mcp_action(mut self, value: impl IntoValue<ShareMcpAction>) -> Self {
        self.0.put("ShareMCPAction", value.into_value().into_node());
        self
    }

    /// The `ShareMSExchangeAction` property.
    ///
    /// `ShareMSExchangeAction`; one of `DENY`.
    pub fn share_ms_exchange_action(
        mut self,
        value: impl IntoValue<ShareMsExchangeAction>,
    ) -> Self {
        self.0
            .put("ShareMSExchangeAction", value.into_value().into_node());
        self
    }

    /// The `ShareMSTeamsAction` property.
    ///
    /// `ShareMSTeamsAction`; one of `DENY`.
    pub fn share_ms_teams_action(mut self, value: impl IntoValue<ShareMsTeamsAction>) -> Self {
        self.0
            .put("ShareMSTeamsAction", value.into_value().into_node());
        self
    }

    /// The `ShareMondayAction` property.
    ///
    /// `ShareMondayAction`; one of `DENY`.
    pub fn share_monday_action(mut self, value: impl IntoValue<ShareMondayAction>) -> Self {
        self.0
            .put("ShareMondayAction", value.into_value().into_node());
        self
    }

    /// The `ShareNewRelicAction` property.
    ///
    /// `ShareNewRelicAction`; one of `DENY`.
    pub fn share_new_relic_action(mut self, value: impl IntoValue<ShareNewRelicAction>) -> Self {
        self.0
            .put("ShareNewRelicAction", value.into_value().into_node());
        self
    }

    /// The `ShareNotionAction` property.
    ///
    /// `ShareNotionAction`; one of `DENY`.
    pub fn share_notion_action(mut self, value: impl IntoValue<ShareNotionAction>) -> Self {
        self.0
            .put("ShareNotionAction", value.into_value().into_node());
        self
    }

    /// The `ShareOneDriveAction` property.
    ///
    /// `ShareOneDriveAction`; one of `DENY`.
    pub fn share_one_drive_action(mut self, value: impl IntoValue<ShareOneDriveAction>) -> Self {
        self.0
            .put("ShareOneDriveAction", value.into_value().into_node());
        self
    }

    /// The `ShareOpenAPIAction` property.
    ///
    /// `ShareOpenAPIAction`; one of `DENY`.
    pub fn share_open_api_action(mut self, value: impl IntoValue<ShareOpenApiAction>) -> Self {
        self.0
            .put("ShareOpenAPIAction", value.into_value().into_node());
        self
    }

    /// The `SharePagerDutyAction` property.
    ///
    /// `SharePagerDutyAction`; one of `DENY`.
    pub fn share_pager_duty_action(mut self, value: impl IntoValue<SharePagerDutyAction>) -> Self {
        self.0
            .put("SharePagerDutyAction", value.into_value().into_node());
        self
    }

    /// The `SharePointAction` property.
    ///
    /// `SharePointAction`; one of `DENY`.
    pub fn share_point_action(mut self, value: impl IntoValue<SharePointAction>) -> Self {
        self.0
            .put("SharePointAction", value.into_value().into_node());
        self
    }

    /// The `ShareSAPBillOfMaterialAction` property.
    ///
    /// `ShareSAPBillOfMaterialAction`; one of `DENY`.
    pub fn share_sap_bill_of_material_action(
        mut self,
        value: impl IntoValue<ShareSapBillOfMaterialAction>,
    ) -> Self {
        self.0.put(
            "ShareSAPBillOfMaterialAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ShareSAPBusinessPartnerAction` property.
    ///
    /// `ShareSAPBusinessPartnerAction`; one of `DENY`.
    pub fn share_sap_business_partner_action(
        mut self,
        value: impl IntoValue<ShareSapBusinessPartnerAction>,
    ) -> Self {
        self.0.put(
            "ShareSAPBusinessPartnerAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ShareSAPMaterialStockAction` property.
    ///
    /// `ShareSAPMaterialStockAction`; one of `DENY`.
    pub fn share_sap_material_stock_action(
        mut self,
        value: impl IntoValue<ShareSapMaterialStockAction>,
    ) -> Self {
        self.0.put(
            "ShareSAPMaterialStockAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ShareSAPPhysicalInventoryAction` property.
    ///
    /// `ShareSAPPhysicalInventoryAction`; one of `DENY`.
    pub fn share_sap_physical_inventory_action(
        mut self,
        value: impl IntoValue<ShareSapPhysicalInventoryAction>,
    ) -> Self {
        self.0.put(
            "ShareSAPPhysicalInventoryAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ShareSAPProductMasterDataAction` property.
    ///
    /// `ShareSAPProductMasterDataAction`; one of `DENY`.
    pub fn share_sap_product_master_data_action(
        mut self,
        value: impl IntoValue<ShareSapProductMasterDataAction>,
    ) -> Self {
        self.0.put(
            "ShareSAPProductMasterDataAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ShareSalesforceAction` property.
    ///
    /// `ShareSalesforceAction`; one of `DENY`.
    pub fn share_salesforce_action(mut self, value: impl IntoValue<ShareSalesforceAction>) -> Self {
        self.0
            .put("ShareSalesforceAction", value.into_value().into_node());
        self
    }

    /// The `ShareSandPGMIAction` property.
    ///
    /// `ShareSandPGMIAction`; one of `DENY`.
    pub fn share_sand_pgmi_action(mut self, value: impl IntoValue<ShareSandPgmiAction>) -> Self {
        self.0
            .put("ShareSandPGMIAction", value.into_value().into_node());
        self
    }

    /// The `ShareSandPGlobalEnergyAction` property.
    ///
    /// `ShareSandPGlobalEnergyAction`; one of `DENY`.
    pub fn share_sand_p_global_energy_action(
        mut self,
        value: impl IntoValue<ShareSandPGlobalEnergyAction>,
    ) -> Self {
        self.0.put(
            "ShareSandPGlobalEnergyAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ShareServiceNowAction` property.
    ///
    /// `ShareServiceNowAction`; one of `DENY`.
    pub fn share_service_now_action(
        mut self,
        value: impl IntoValue<ShareServiceNowAction>,
    ) -> Self {
        self.0
            .put("ShareServiceNowAction", value.into_value().into_node());
        self
    }

    /// The `ShareSharePointAction` property.
    ///
    /// `ShareSharePointAction`; one of `DENY`.
    pub fn share_share_point_action(
        mut self,
        value: impl IntoValue<ShareSharePointAction>,
    ) -> Self {
        self.0
            .put("ShareSharePointAction", value.into_value().into_node());
        self
    }

    /// The `ShareSlackAction` property.
    ///
    /// `ShareSlackAction`; one of `DENY`.
    pub fn share_slack_action(mut self, value: impl IntoValue<ShareSlackAction>) -> Self {
        self.0
            .put("ShareSlackAction", value.into_value().into_node());
        self
    }

    /// The `ShareSmartsheetAction` property.
    ///
    /// `ShareSmartsheetAction`; one of `DENY`.
    pub fn share_smartsheet_action(mut self, value: impl IntoValue<ShareSmartsheetAction>) -> Self {
        self.0
            .put("ShareSmartsheetAction", value.into_value().into_node());
        self
    }

    /// The `ShareSpaces` property.
    ///
    /// `ShareSpaces`; one of `DENY`.
    pub fn share_spaces(mut self, value: impl IntoValue<ShareSpaces>) -> Self {
        self.0.put("ShareSpaces", value.into_value().into_node());
        self
    }

    /// The `ShareTextractAction` property.
    ///
    /// `ShareTextractAction`; one of `DENY`.
    pub fn share_textract_action(mut self, value: impl IntoValue<ShareTextractAction>) -> Self {
        self.0
            .put("ShareTextractAction", value.into_value().into_node());
        self
    }

    /// The `ShareZendeskAction` property.
    ///
    /// `ShareZendeskAction`; one of `DENY`.
    pub fn share_zendesk_action(mut self, value: impl IntoValue<ShareZendeskAction>) -> Self {
        self.0
            .put("ShareZendeskAction", value.into_value().into_node());
        self
    }

    /// The `SlackAction` property.
    ///
    /// `SlackAction`; one of `DENY`.
    pub fn slack_action(mut self, value: impl IntoValue<SlackAction>) -> Self {
        self.0.put("SlackAction", value.into_value().into_node());
        self
    }

    /// The `SmartsheetAction` property.
    ///
    /// `SmartsheetAction`; one of `DENY`.
    pub fn smartsheet_action(mut self, value: impl IntoValue<SmartsheetAction>) -> Self {
        self.0
            .put("SmartsheetAction", value.into_value().into_node());
        self
    }

    /// The `Space` property.
    ///
    /// `Space`; one of `DENY`.
    pub fn space(mut self, value: impl IntoValue<Space>) -> Self {
        self.0.put("Space", value.into_value().into_node());
        self
    }

    /// The ability to subscribe to email reports.
    ///
    /// `SubscribeDashboardEmailReports`; one of `DENY`.
    pub fn subscribe_dashboard_email_reports(
        mut self,
        value: impl IntoValue<SubscribeDashboardEmailReports>,
    ) -> Self {
        self.0.put(
            "SubscribeDashboardEmailReports",
            value.into_value().into_node(),
        );
        self
    }

    /// The `TextractAction` property.
    ///
    /// `TextractAction`; one of `DENY`.
    pub fn textract_action(mut self, value: impl IntoValue<TextractAction>) -> Self {
        self.0.put("TextractAction", value.into_value().into_node());
        self
    }

    /// The `Topic` property.
    ///
    /// `Topic`; one of `DENY`.
    pub fn topic(mut self, value: impl IntoValue<Topic>) -> Self {
        self.0.put("Topic", value.into_value().into_node());
        self
    }

    /// The `UseAgentWebSearch` property.
    ///
    /// `UseAgentWebSearch`; one of `DENY`.
    pub fn use_agent_web_search(mut self, value: impl IntoValue<UseAgentWebSearch>) -> Self {
        self.0
            .put("UseAgentWebSearch", value.into_value().into_node());
        self
    }

    /// The `UseAmazonBedrockARSAction` property.
    ///
    /// `UseAmazonBedrockARSAction`; one of `DENY`.
    pub fn use_amazon_bedrock_ars_action(
        mut self,
        value: impl IntoValue<UseAmazonBedrockArsAction>,
    ) -> Self {
        self.0
            .put("UseAmazonBedrockARSAction", value.into_value().into_node());
        self
    }

    /// The `UseAmazonBedrockFSAction` property.
    ///
    /// `UseAmazonBedrockFSAction`; one of `DENY`.
    pub fn use_amazon_bedrock_fs_action(
        mut self,
        value: impl IntoValue<UseAmazonBedrockFsAction>,
    ) -> Self {
        self.0
            .put("UseAmazonBedrockFSAction", value.into_value().into_node());
        self
    }

    /// The `UseAmazonBedrockKRSAction` property.
    ///
    /// `UseAmazonBedrockKRSAction`; one of `DENY`.
    pub fn use_amazon_bedrock_krs_action(
        mut self,
        value: impl IntoValue<UseAmazonBedrockKrsAction>,
    ) -> Self {
        self.0
            .put("UseAmazonBedrockKRSAction", value.into_value().into_node());
        self
    }

    /// The `UseAmazonSThreeAction` property.
    ///
    /// `UseAmazonSThreeAction`; one of `DENY`.
    pub fn use_amazon_s_three_action(
        mut self,
        value: impl IntoValue<UseAmazonSThreeAction>,
    ) -> Self {
        self.0
            .put("UseAmazonSThreeAction", value.into_value().into_node());
        self
    }

    /// The `UseAsanaAction` property.
    ///
    /// `UseAsanaAction`; one of `DENY`.
    pub fn use_asana_action(mut self, value: impl IntoValue<UseAsanaAction>) -> Self {
        self.0.put("UseAsanaAction", value.into_value().into_node());
        self
    }

    /// The `UseBambooHRAction` property.
    ///
    /// `UseBambooHRAction`; one of `DENY`.
    pub fn use_bamboo_hr_action(mut self, value: impl IntoValue<UseBambooHrAction>) -> Self {
        self.0
            .put("UseBambooHRAction", value.into_value().into_node());
        self
    }

    /// The `UseBedrockModels` property.
    ///
    /// `UseBedrockModels`; one of `DENY`.
    pub fn use_bedrock_models(mut self, value: impl IntoValue<UseBedrockModels>) -> Self {
        self.0
            .put("UseBedrockModels", value.into_value().into_node());
        self
    }

    /// The `UseBoxAgentAction` property.
    ///
    /// `UseBoxAgentAction`; one of `DENY`.
    pub fn use_box_agent_action(mut self, value: impl IntoValue<UseBoxAgentAction>) -> Self {
        self.0
            .put("UseBoxAgentAction", value.into_value().into_node());
        self
    }

    /// The `UseCanvaAgentAction` property.
    ///
    /// `UseCanvaAgentAction`; one of `DENY`.
    pub fn use_canva_agent_action(mut self, value: impl IntoValue<UseCanvaAgentAction>) -> Self {
        self.0
            .put("UseCanvaAgentAction", value.into_value().into_node());
        self
    }

    /// The `UseComprehendAction` property.
    ///
    /// `UseComprehendAction`; one of `DENY`.
    pub fn use_comprehend_action(mut self, value: impl IntoValue<UseComprehendAction>) -> Self {
        self.0
            .put("UseComprehendAction", value.into_value().into_node());
        self
    }

    /// The `UseComprehendMedicalAction` property.
    ///
    /// `UseComprehendMedicalAction`; one of `DENY`.
    pub fn use_comprehend_medical_action(
        mut self,
        value: impl IntoValue<UseComprehendMedicalAction>,
    ) -> Self {
        self.0
            .put("UseComprehendMedicalAction", value.into_value().into_node());
        self
    }

    /// The `UseConfluenceAction` property.
    ///
    /// `UseConfluenceAction`; one of `DENY`.
    pub fn use_confluence_action(mut self, value: impl IntoValue<UseConfluenceAction>) -> Self {
        self.0
            .put("UseConfluenceAction", value.into_value().into_node());
        self
    }

    /// The `UseFactSetAction` property.
    ///
    /// `UseFactSetAction`; one of `DENY`.
    pub fn use_fact_set_action(mut self, value: impl IntoValue<UseFactSetAction>) -> Self {
        self.0
            .put("UseFactSetAction", value.into_value().into_node());
        self
    }

    /// The `UseGenericHTTPAction` property.
    ///
    /// `UseGenericHTTPAction`; one of `DENY`.
    pub fn use_generic_http_action(mut self, value: impl IntoValue<UseGenericHttpAction>) -> Self {
        self.0
            .put("UseGenericHTTPAction", value.into_value().into_node());
        self
    }

    /// The `UseGithubAction` property.
    ///
    /// `UseGithubAction`; one of `DENY`.
    pub fn use_github_action(mut self, value: impl IntoValue<UseGithubAction>) -> Self {
        self.0
            .put("UseGithubAction", value.into_value().into_node());
        self
    }

    /// The `UseGoogleCalendarAction` property.
    ///
    /// `UseGoogleCalendarAction`; one of `DENY`.
    pub fn use_google_calendar_action(
        mut self,
        value: impl IntoValue<UseGoogleCalendarAction>,
    ) -> Self {
        self.0
            .put("UseGoogleCalendarAction", value.into_value().into_node());
        self
    }

    /// The `UseHubspotAction` property.
    ///
    /// `UseHubspotAction`; one of `DENY`.
    pub fn use_hubspot_action(mut self, value: impl IntoValue<UseHubspotAction>) -> Self {
        self.0
            .put("UseHubspotAction", value.into_value().into_node());
        self
    }

    /// The `UseHuggingFaceAction` property.
    ///
    /// `UseHuggingFaceAction`; one of `DENY`.
    pub fn use_hugging_face_action(mut self, value: impl IntoValue<UseHuggingFaceAction>) -> Self {
        self.0
            .put("UseHuggingFaceAction", value.into_value().into_node());
        self
    }

    /// The `UseIntercomAction` property.
    ///
    /// `UseIntercomAction`; one of `DENY`.
    pub fn use_intercom_action(mut self, value: impl IntoValue<UseIntercomAction>) -> Self {
        self.0
            .put("UseIntercomAction", value.into_value().into_node());
        self
    }

    /// The `UseJiraAction` property.
    ///
    /// `UseJiraAction`; one of `DENY`.
    pub fn use_jira_action(mut self, value: impl IntoValue<UseJiraAction>) -> Self {
        self.0.put("UseJiraAction", value.into_value().into_node());
        self
    }

    /// The `UseLinearAction` property.
    ///
    /// `UseLinearAction`; one of `DENY`.
    pub fn use_linear_action(mut self, value: impl IntoValue<UseLinearAction>) -> Self {
        self.0
            .put("UseLinearAction", value.into_value().into_node());
        self
    }

    /// The `UseMCPAction` property.
    ///
    /// `UseMCPAction`; one of `DENY`.
    pub fn use_mcp_action(mut self, value: impl IntoValue<UseMcpAction>) -> Self {
        self.0.put("UseMCPAction", value.into_value().into_node());
        self
    }

    /// The `UseMSExchangeAction` property.
    ///
    /// `UseMSExchangeAction`; one of `DENY`.
    pub fn use_ms_exchange_action(mut self, value: impl IntoValue<UseMsExchangeAction>) -> Self {
        self.0
            .put("UseMSExchangeAction", value.into_value().into_node());
        self
    }

    /// The `UseMSTeamsAction` property.
    ///
    /// `UseMSTeamsAction`; one of `DENY`.
    pub fn use_ms_teams_action(mut self, value: impl IntoValue<UseMsTeamsAction>) -> Self {
        self.0
            .put("UseMSTeamsAction", value.into_value().into_node());
        self
    }

    /// The `UseMondayAction` property.
    ///
    /// `UseMondayAction`; one of `DENY`.
    pub fn use_monday_action(mut self, value: impl IntoValue<UseMondayAction>) -> Self {
        self.0
            .put("UseMondayAction", value.into_value().into_node());
        self
    }

    /// The `UseNewRelicAction` property.
    ///
    /// `UseNewRelicAction`; one of `DENY`.
    pub fn use_new_relic_action(mut self, value: impl IntoValue<UseNewRelicAction>) -> Self {
        self.0
            .put("UseNewRelicAction", value.into_value().into_node());
        self
    }

    /// The `UseNotionAction` property.
    ///
    /// `UseNotionAction`; one of `DENY`.
    pub fn use_notion_action(mut self, value: impl IntoValue<UseNotionAction>) -> Self {
        self.0
            .put("UseNotionAction", value.into_value().into_node());
        self
    }

    /// The `UseOneDriveAction` property.
    ///
    /// `UseOneDriveAction`; one of `DENY`.
    pub fn use_one_drive_action(mut self, value: impl IntoValue<UseOneDriveAction>) -> Self {
        self.0
            .put("UseOneDriveAction", value.into_value().into_node());
        self
    }

    /// The `UseOpenAPIAction` property.
    ///
    /// `UseOpenAPIAction`; one of `DENY`.
    pub fn use_open_api_action(mut self, value: impl IntoValue<UseOpenApiAction>) -> Self {
        self.0
            .put("UseOpenAPIAction", value.into_value().into_node());
        self
    }

    /// The `UsePagerDutyAction` property.
    ///
    /// `UsePagerDutyAction`; one of `DENY`.
    pub fn use_pager_duty_action(mut self, value: impl IntoValue<UsePagerDutyAction>) -> Self {
        self.0
            .put("UsePagerDutyAction", value.into_value().into_node());
        self
    }

    /// The `UseSAPBillOfMaterialAction` property.
    ///
    /// `UseSAPBillOfMaterialAction`; one of `DENY`.
    pub fn use_sap_bill_of_material_action(
        mut self,
        value: impl IntoValue<UseSapBillOfMaterialAction>,
    ) -> Self {
        self.0
            .put("UseSAPBillOfMaterialAction", value.into_value().into_node());
        self
    }

    /// The `UseSAPBusinessPartnerAction` property.
    ///
    /// `UseSAPBusinessPartnerAction`; one of `DENY`.
    pub fn use_sap_business_partner_action(
        mut self,
        value: impl IntoValue<UseSapBusinessPartnerAction>,
    ) -> Self {
        self.0.put(
            "UseSAPBusinessPartnerAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `UseSAPMaterialStockAction` property.
    ///
    /// `UseSAPMaterialStockAction`; one of `DENY`.
    pub fn use_sap_material_stock_action(
        mut self,
        value: impl IntoValue<UseSapMaterialStockAction>,
    ) -> Self {
        self.0
            .put("UseSAPMaterialStockAction", value.into_value().into_node());
        self
    }

    /// The `UseSAPPhysicalInventoryAction` property.
    ///
    /// `UseSAPPhysicalInventoryAction`; one of `DENY`.
    pub fn use_sap_physical_inventory_action(
        mut self,
        value: impl IntoValue<UseSapPhysicalInventoryAction>,
    ) -> Self {
        self.0.put(
            "UseSAPPhysicalInventoryAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `UseSAPProductMasterDataAction` property.
    ///
    /// `UseSAPProductMasterDataAction`; one of `DENY`.
    pub fn use_sap_product_master_data_action(
        mut self,
        value: impl IntoValue<UseSapProductMasterDataAction>,
    ) -> Self {
        self.0.put(
            "UseSAPProductMasterDataAction",
            value.into_value().into_node(),
        );
        self
    }

    /// The `UseSalesforceAction` property.
    ///
    /// `UseSalesforceAction`; one of `DENY`.
    pub fn use_salesforce_action(mut self, value: impl IntoValue<UseSalesforceAction>) -> Self {
        self.0
            .put("UseSalesforceAction", value.into_value().into_node());
        self
    }

    /// The `UseSandPGMIAction` property.
    ///
    /// `UseSandPGMIAction`; one of `DENY`.
    pub fn use_sand_pgmi_action(mut self, value: impl IntoValue<UseSandPgmiAction>) -> Self {
        self.0
            .put("UseSandPGMIAction", value.into_value().into_node());
        self
    }

    /// The `UseSandPGlobalEnergyAction` property.
    ///
    /// `UseSandPGlobalEnergyAction`; one of `DENY`.
    pub fn use_sand_p_global_energy_action(
        mut self,
        value: impl IntoValue<UseSandPGlobalEnergyAction>,
    ) -> Self {
        self.0
            .put("UseSandPGlobalEnergyAction", value.into_value().into_node());
        self
    }

    /// The `UseServiceNowAction` property.
    ///
    /// `UseServiceNowAction`; one of `DENY`.
    pub fn use_service_now_action(mut self, value: impl IntoValue<UseServiceNowAction>) -> Self {
        self.0
            .put("UseServiceNowAction", value.into_value().into_node());
        self
    }

    /// The `UseSharePointAction` property.
    ///
    /// `UseSharePointAction`; one of `DENY`.
    pub fn use_share_point_action(mut self, value: impl IntoValue<UseSharePointAction>) -> Self {
        self.0
            .put("UseSharePointAction", value.into_value().into_node());
        self
    }

    /// The `UseSlackAction` property.
    ///
    /// `UseSlackAction`; one of `DENY`.
    pub fn use_slack_action(mut self, value: impl IntoValue<UseSlackAction>) -> Self {
        self.0.put("UseSlackAction", value.into_value().into_node());
        self
    }

    /// The `UseSmartsheetAction` property.
    ///
    /// `UseSmartsheetAction`; one of `DENY`.
    pub fn use_smartsheet_action(mut self, value: impl IntoValue<UseSmartsheetAction>) -> Self {
        self.0
            .put("UseSmartsheetAction", value.into_value().into_node());
        self
    }

    /// The `UseTextractAction` property.
    ///
    /// `UseTextractAction`; one of `DENY`.
    pub fn use_textract_action(mut self, value: impl IntoValue<UseTextractAction>) -> Self {
        self.0
            .put("UseTextractAction", value.into_value().into_node());
        self
    }

    /// The `UseZendeskAction` property.
    ///
    /// `UseZendeskAction`; one of `DENY`.
    pub fn use_zendesk_action(mut self, value: impl IntoValue<UseZendeskAction>) -> Self {
        self.0
            .put("UseZendeskAction", value.into_value().into_node());
        self
    }

    /// The ability to view account SPICE capacity.
    ///
    /// `ViewAccountSPICECapacity`; one of `DENY`.
    pub fn view_account_spice_capacity(
        mut self,
        value: impl IntoValue<ViewAccountSpiceCapacity>,
    ) -> Self {
        self.0
            .put("ViewAccountSPICECapacity", value.into_value().into_node());
        self
    }

    /// The `ZendeskAction` property.
    ///
    /// `ZendeskAction`; one of `DENY`.
    pub fn zendesk_action(mut self, value: impl IntoValue<ZendeskAction>) -> Self {
        self.0.put("ZendeskAction", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for CapabilitiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapabilitiesProperty> for CapabilitiesProperty {}
impl From<CapabilitiesProperty> for Node {
    #[inline]
    fn from(value: CapabilitiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapabilitiesProperty> for CapabilitiesProperty {
    #[inline]
    fn into_value(self) -> Value<CapabilitiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AccessAppsNativeDataStore` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum AccessAppsNativeDataStore {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for AccessAppsNativeDataStore {}
#[diagnostic::do_not_recommend]
impl TextKind for AccessAppsNativeDataStore {}
#[diagnostic::do_not_recommend]
impl IdKind for AccessAppsNativeDataStore {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AccessAppsNativeDataStore {}
#[diagnostic::do_not_recommend]
impl IntoValue<AccessAppsNativeDataStore> for AccessAppsNativeDataStore {
    #[inline]
    fn into_value(self) -> Value<AccessAppsNativeDataStore> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Action` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum Action {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for Action {}
#[diagnostic::do_not_recommend]
impl TextKind for Action {}
#[diagnostic::do_not_recommend]
impl IdKind for Action {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Action {}
#[diagnostic::do_not_recommend]
impl IntoValue<Action> for Action {
    #[inline]
    fn into_value(self) -> Value<Action> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AddOrRunAnomalyDetectionForAnalyses` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum AddOrRunAnomalyDetectionForAnalyses {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for AddOrRunAnomalyDetectionForAnalyses {}
#[diagnostic::do_not_recommend]
impl TextKind for AddOrRunAnomalyDetectionForAnalyses {}
#[diagnostic::do_not_recommend]
impl IdKind for AddOrRunAnomalyDetectionForAnalyses {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AddOrRunAnomalyDetectionForAnalyses {}
#[diagnostic::do_not_recommend]
impl IntoValue<AddOrRunAnomalyDetectionForAnalyses> for AddOrRunAnomalyDetectionForAnalyses {
    #[inline]
    fn into_value(self) -> Value<AddOrRunAnomalyDetectionForAnalyses> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AmazonBedrockARSAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum AmazonBedrockArsAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for AmazonBedrockArsAction {}
#[diagnostic::do_not_recommend]
impl TextKind for AmazonBedrockArsAction {}
#[diagnostic::do_not_recommend]
impl IdKind for AmazonBedrockArsAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AmazonBedrockArsAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<AmazonBedrockArsAction> for AmazonBedrockArsAction {
    #[inline]
    fn into_value(self) -> Value<AmazonBedrockArsAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AmazonBedrockFSAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum AmazonBedrockFsAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for AmazonBedrockFsAction {}
#[diagnostic::do_not_recommend]
impl TextKind for AmazonBedrockFsAction {}
#[diagnostic::do_not_recommend]
impl IdKind for AmazonBedrockFsAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AmazonBedrockFsAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<AmazonBedrockFsAction> for AmazonBedrockFsAction {
    #[inline]
    fn into_value(self) -> Value<AmazonBedrockFsAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AmazonBedrockKRSAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum AmazonBedrockKrsAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for AmazonBedrockKrsAction {}
#[diagnostic::do_not_recommend]
impl TextKind for AmazonBedrockKrsAction {}
#[diagnostic::do_not_recommend]
impl IdKind for AmazonBedrockKrsAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AmazonBedrockKrsAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<AmazonBedrockKrsAction> for AmazonBedrockKrsAction {
    #[inline]
    fn into_value(self) -> Value<AmazonBedrockKrsAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AmazonSThreeAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum AmazonSThreeAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for AmazonSThreeAction {}
#[diagnostic::do_not_recommend]
impl TextKind for AmazonSThreeAction {}
#[diagnostic::do_not_recommend]
impl IdKind for AmazonSThreeAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AmazonSThreeAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<AmazonSThreeAction> for AmazonSThreeAction {
    #[inline]
    fn into_value(self) -> Value<AmazonSThreeAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Analysis` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum Analysis {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for Analysis {}
#[diagnostic::do_not_recommend]
impl TextKind for Analysis {}
#[diagnostic::do_not_recommend]
impl IdKind for Analysis {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Analysis {}
#[diagnostic::do_not_recommend]
impl IntoValue<Analysis> for Analysis {
    #[inline]
    fn into_value(self) -> Value<Analysis> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ApproveFlowShareRequests` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ApproveFlowShareRequests {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ApproveFlowShareRequests {}
#[diagnostic::do_not_recommend]
impl TextKind for ApproveFlowShareRequests {}
#[diagnostic::do_not_recommend]
impl IdKind for ApproveFlowShareRequests {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ApproveFlowShareRequests {}
#[diagnostic::do_not_recommend]
impl IntoValue<ApproveFlowShareRequests> for ApproveFlowShareRequests {
    #[inline]
    fn into_value(self) -> Value<ApproveFlowShareRequests> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Apps` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum Apps {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for Apps {}
#[diagnostic::do_not_recommend]
impl TextKind for Apps {}
#[diagnostic::do_not_recommend]
impl IdKind for Apps {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Apps {}
#[diagnostic::do_not_recommend]
impl IntoValue<Apps> for Apps {
    #[inline]
    fn into_value(self) -> Value<Apps> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AsanaAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum AsanaAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for AsanaAction {}
#[diagnostic::do_not_recommend]
impl TextKind for AsanaAction {}
#[diagnostic::do_not_recommend]
impl IdKind for AsanaAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AsanaAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<AsanaAction> for AsanaAction {
    #[inline]
    fn into_value(self) -> Value<AsanaAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Automate` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum Automate {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for Automate {}
#[diagnostic::do_not_recommend]
impl TextKind for Automate {}
#[diagnostic::do_not_recommend]
impl IdKind for Automate {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Automate {}
#[diagnostic::do_not_recommend]
impl IntoValue<Automate> for Automate {
    #[inline]
    fn into_value(self) -> Value<Automate> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BambooHRAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum BambooHrAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for BambooHrAction {}
#[diagnostic::do_not_recommend]
impl TextKind for BambooHrAction {}
#[diagnostic::do_not_recommend]
impl IdKind for BambooHrAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BambooHrAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<BambooHrAction> for BambooHrAction {
    #[inline]
    fn into_value(self) -> Value<BambooHrAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BoxAgentAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum BoxAgentAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for BoxAgentAction {}
#[diagnostic::do_not_recommend]
impl TextKind for BoxAgentAction {}
#[diagnostic::do_not_recommend]
impl IdKind for BoxAgentAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BoxAgentAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<BoxAgentAction> for BoxAgentAction {
    #[inline]
    fn into_value(self) -> Value<BoxAgentAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BuildCalculatedFieldWithQ` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum BuildCalculatedFieldWithQ {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for BuildCalculatedFieldWithQ {}
#[diagnostic::do_not_recommend]
impl TextKind for BuildCalculatedFieldWithQ {}
#[diagnostic::do_not_recommend]
impl IdKind for BuildCalculatedFieldWithQ {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BuildCalculatedFieldWithQ {}
#[diagnostic::do_not_recommend]
impl IntoValue<BuildCalculatedFieldWithQ> for BuildCalculatedFieldWithQ {
    #[inline]
    fn into_value(self) -> Value<BuildCalculatedFieldWithQ> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CanvaAgentAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CanvaAgentAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CanvaAgentAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CanvaAgentAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CanvaAgentAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CanvaAgentAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CanvaAgentAction> for CanvaAgentAction {
    #[inline]
    fn into_value(self) -> Value<CanvaAgentAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ChatAgent` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ChatAgent {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ChatAgent {}
#[diagnostic::do_not_recommend]
impl TextKind for ChatAgent {}
#[diagnostic::do_not_recommend]
impl IdKind for ChatAgent {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ChatAgent {}
#[diagnostic::do_not_recommend]
impl IntoValue<ChatAgent> for ChatAgent {
    #[inline]
    fn into_value(self) -> Value<ChatAgent> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ComprehendAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ComprehendAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ComprehendAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ComprehendAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ComprehendAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComprehendAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComprehendAction> for ComprehendAction {
    #[inline]
    fn into_value(self) -> Value<ComprehendAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ComprehendMedicalAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ComprehendMedicalAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ComprehendMedicalAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ComprehendMedicalAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ComprehendMedicalAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ComprehendMedicalAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ComprehendMedicalAction> for ComprehendMedicalAction {
    #[inline]
    fn into_value(self) -> Value<ComprehendMedicalAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ConfluenceAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ConfluenceAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ConfluenceAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ConfluenceAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ConfluenceAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConfluenceAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConfluenceAction> for ConfluenceAction {
    #[inline]
    fn into_value(self) -> Value<ConfluenceAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateAmazonBedrockARSAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateAmazonBedrockArsAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateAmazonBedrockArsAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateAmazonBedrockArsAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateAmazonBedrockArsAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateAmazonBedrockArsAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateAmazonBedrockArsAction> for CreateAndUpdateAmazonBedrockArsAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateAmazonBedrockArsAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateAmazonBedrockFSAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateAmazonBedrockFsAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateAmazonBedrockFsAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateAmazonBedrockFsAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateAmazonBedrockFsAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateAmazonBedrockFsAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateAmazonBedrockFsAction> for CreateAndUpdateAmazonBedrockFsAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateAmazonBedrockFsAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateAmazonBedrockKRSAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateAmazonBedrockKrsAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateAmazonBedrockKrsAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateAmazonBedrockKrsAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateAmazonBedrockKrsAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateAmazonBedrockKrsAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateAmazonBedrockKrsAction> for CreateAndUpdateAmazonBedrockKrsAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateAmazonBedrockKrsAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateAmazonSThreeAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateAmazonSThreeAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateAmazonSThreeAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateAmazonSThreeAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateAmazonSThreeAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateAmazonSThreeAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateAmazonSThreeAction> for CreateAndUpdateAmazonSThreeAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateAmazonSThreeAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateApps` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateApps {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateApps {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateApps {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateApps {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateApps {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateApps> for CreateAndUpdateApps {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateApps> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateAsanaAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateAsanaAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateAsanaAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateAsanaAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateAsanaAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateAsanaAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateAsanaAction> for CreateAndUpdateAsanaAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateAsanaAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateBambooHRAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateBambooHrAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateBambooHrAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateBambooHrAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateBambooHrAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateBambooHrAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateBambooHrAction> for CreateAndUpdateBambooHrAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateBambooHrAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateBoxAgentAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateBoxAgentAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateBoxAgentAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateBoxAgentAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateBoxAgentAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateBoxAgentAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateBoxAgentAction> for CreateAndUpdateBoxAgentAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateBoxAgentAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateCanvaAgentAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateCanvaAgentAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateCanvaAgentAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateCanvaAgentAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateCanvaAgentAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateCanvaAgentAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateCanvaAgentAction> for CreateAndUpdateCanvaAgentAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateCanvaAgentAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateComprehendAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateComprehendAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateComprehendAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateComprehendAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateComprehendAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateComprehendAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateComprehendAction> for CreateAndUpdateComprehendAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateComprehendAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateComprehendMedicalAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateComprehendMedicalAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateComprehendMedicalAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateComprehendMedicalAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateComprehendMedicalAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateComprehendMedicalAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateComprehendMedicalAction> for CreateAndUpdateComprehendMedicalAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateComprehendMedicalAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateConfluenceAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateConfluenceAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateConfluenceAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateConfluenceAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateConfluenceAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateConfluenceAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateConfluenceAction> for CreateAndUpdateConfluenceAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateConfluenceAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateDashboardEmailReports` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateDashboardEmailReports {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateDashboardEmailReports {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateDashboardEmailReports {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateDashboardEmailReports {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateDashboardEmailReports {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateDashboardEmailReports> for CreateAndUpdateDashboardEmailReports {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateDashboardEmailReports> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateDataSources` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateDataSources {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateDataSources {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateDataSources {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateDataSources {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateDataSources {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateDataSources> for CreateAndUpdateDataSources {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateDataSources> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateDatasets` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateDatasets {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateDatasets {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateDatasets {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateDatasets {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateDatasets {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateDatasets> for CreateAndUpdateDatasets {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateDatasets> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateFactSetAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateFactSetAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateFactSetAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateFactSetAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateFactSetAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateFactSetAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateFactSetAction> for CreateAndUpdateFactSetAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateFactSetAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateGenericHTTPAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateGenericHttpAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateGenericHttpAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateGenericHttpAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateGenericHttpAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateGenericHttpAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateGenericHttpAction> for CreateAndUpdateGenericHttpAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateGenericHttpAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateGithubAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateGithubAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateGithubAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateGithubAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateGithubAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateGithubAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateGithubAction> for CreateAndUpdateGithubAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateGithubAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateGoogleCalendarAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateGoogleCalendarAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateGoogleCalendarAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateGoogleCalendarAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateGoogleCalendarAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateGoogleCalendarAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateGoogleCalendarAction> for CreateAndUpdateGoogleCalendarAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateGoogleCalendarAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateHubspotAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateHubspotAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateHubspotAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateHubspotAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateHubspotAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateHubspotAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateHubspotAction> for CreateAndUpdateHubspotAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateHubspotAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateHuggingFaceAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateHuggingFaceAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateHuggingFaceAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateHuggingFaceAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateHuggingFaceAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateHuggingFaceAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateHuggingFaceAction> for CreateAndUpdateHuggingFaceAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateHuggingFaceAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateIntercomAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateIntercomAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateIntercomAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateIntercomAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateIntercomAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateIntercomAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateIntercomAction> for CreateAndUpdateIntercomAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateIntercomAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateJiraAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateJiraAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateJiraAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateJiraAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateJiraAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateJiraAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateJiraAction> for CreateAndUpdateJiraAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateJiraAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateKnowledgeBases` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateKnowledgeBases {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateKnowledgeBases {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateKnowledgeBases {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateKnowledgeBases {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateKnowledgeBases {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateKnowledgeBases> for CreateAndUpdateKnowledgeBases {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateKnowledgeBases> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateLinearAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateLinearAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateLinearAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateLinearAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateLinearAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateLinearAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateLinearAction> for CreateAndUpdateLinearAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateLinearAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateMCPAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateMcpAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateMcpAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateMcpAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateMcpAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateMcpAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateMcpAction> for CreateAndUpdateMcpAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateMcpAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateMondayAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateMondayAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateMondayAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateMondayAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateMondayAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateMondayAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateMondayAction> for CreateAndUpdateMondayAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateMondayAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateMSExchangeAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateMsExchangeAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateMsExchangeAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateMsExchangeAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateMsExchangeAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateMsExchangeAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateMsExchangeAction> for CreateAndUpdateMsExchangeAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateMsExchangeAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateMSTeamsAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateMsTeamsAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateMsTeamsAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateMsTeamsAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateMsTeamsAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateMsTeamsAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateMsTeamsAction> for CreateAndUpdateMsTeamsAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateMsTeamsAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateNewRelicAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateNewRelicAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateNewRelicAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateNewRelicAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateNewRelicAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateNewRelicAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateNewRelicAction> for CreateAndUpdateNewRelicAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateNewRelicAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateNotionAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateNotionAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateNotionAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateNotionAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateNotionAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateNotionAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateNotionAction> for CreateAndUpdateNotionAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateNotionAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateOneDriveAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateOneDriveAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateOneDriveAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateOneDriveAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateOneDriveAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateOneDriveAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateOneDriveAction> for CreateAndUpdateOneDriveAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateOneDriveAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateOpenAPIAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateOpenApiAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateOpenApiAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateOpenApiAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateOpenApiAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateOpenApiAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateOpenApiAction> for CreateAndUpdateOpenApiAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateOpenApiAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdatePagerDutyAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdatePagerDutyAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdatePagerDutyAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdatePagerDutyAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdatePagerDutyAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdatePagerDutyAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdatePagerDutyAction> for CreateAndUpdatePagerDutyAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdatePagerDutyAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateSalesforceAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateSalesforceAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateSalesforceAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateSalesforceAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateSalesforceAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateSalesforceAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateSalesforceAction> for CreateAndUpdateSalesforceAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateSalesforceAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateSandPGlobalEnergyAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateSandPGlobalEnergyAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateSandPGlobalEnergyAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateSandPGlobalEnergyAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateSandPGlobalEnergyAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateSandPGlobalEnergyAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateSandPGlobalEnergyAction> for CreateAndUpdateSandPGlobalEnergyAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateSandPGlobalEnergyAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateSandPGMIAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateSandPgmiAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateSandPgmiAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateSandPgmiAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateSandPgmiAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateSandPgmiAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateSandPgmiAction> for CreateAndUpdateSandPgmiAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateSandPgmiAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateSAPBillOfMaterialAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateSapBillOfMaterialAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateSapBillOfMaterialAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateSapBillOfMaterialAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateSapBillOfMaterialAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateSapBillOfMaterialAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateSapBillOfMaterialAction> for CreateAndUpdateSapBillOfMaterialAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateSapBillOfMaterialAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateSAPBusinessPartnerAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateSapBusinessPartnerAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateSapBusinessPartnerAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateSapBusinessPartnerAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateSapBusinessPartnerAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateSapBusinessPartnerAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateSapBusinessPartnerAction>
    for CreateAndUpdateSapBusinessPartnerAction
{
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateSapBusinessPartnerAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateSAPMaterialStockAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateSapMaterialStockAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateSapMaterialStockAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateSapMaterialStockAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateSapMaterialStockAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateSapMaterialStockAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateSapMaterialStockAction> for CreateAndUpdateSapMaterialStockAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateSapMaterialStockAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateSAPPhysicalInventoryAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateSapPhysicalInventoryAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateSapPhysicalInventoryAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateSapPhysicalInventoryAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateSapPhysicalInventoryAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateSapPhysicalInventoryAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateSapPhysicalInventoryAction>
    for CreateAndUpdateSapPhysicalInventoryAction
{
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateSapPhysicalInventoryAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateSAPProductMasterDataAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateSapProductMasterDataAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateSapProductMasterDataAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateSapProductMasterDataAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateSapProductMasterDataAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateSapProductMasterDataAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateSapProductMasterDataAction>
    for CreateAndUpdateSapProductMasterDataAction
{
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateSapProductMasterDataAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateServiceNowAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateServiceNowAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateServiceNowAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateServiceNowAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateServiceNowAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateServiceNowAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateServiceNowAction> for CreateAndUpdateServiceNowAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateServiceNowAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateSharePointAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateSharePointAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateSharePointAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateSharePointAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateSharePointAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateSharePointAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateSharePointAction> for CreateAndUpdateSharePointAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateSharePointAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateSlackAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateSlackAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateSlackAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateSlackAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateSlackAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateSlackAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateSlackAction> for CreateAndUpdateSlackAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateSlackAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateSmartsheetAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateSmartsheetAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateSmartsheetAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateSmartsheetAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateSmartsheetAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateSmartsheetAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateSmartsheetAction> for CreateAndUpdateSmartsheetAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateSmartsheetAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateTextractAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateTextractAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateTextractAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateTextractAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateTextractAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateTextractAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateTextractAction> for CreateAndUpdateTextractAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateTextractAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateThemes` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateThemes {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateThemes {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateThemes {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateThemes {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateThemes {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateThemes> for CreateAndUpdateThemes {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateThemes> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateThresholdAlerts` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateThresholdAlerts {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateThresholdAlerts {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateThresholdAlerts {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateThresholdAlerts {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateThresholdAlerts {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateThresholdAlerts> for CreateAndUpdateThresholdAlerts {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateThresholdAlerts> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateAndUpdateZendeskAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateAndUpdateZendeskAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateAndUpdateZendeskAction {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateAndUpdateZendeskAction {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateAndUpdateZendeskAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateAndUpdateZendeskAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateAndUpdateZendeskAction> for CreateAndUpdateZendeskAction {
    #[inline]
    fn into_value(self) -> Value<CreateAndUpdateZendeskAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateChatAgents` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateChatAgents {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateChatAgents {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateChatAgents {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateChatAgents {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateChatAgents {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateChatAgents> for CreateChatAgents {
    #[inline]
    fn into_value(self) -> Value<CreateChatAgents> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateDashboardExecutiveSummaryWithQ` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateDashboardExecutiveSummaryWithQ {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateDashboardExecutiveSummaryWithQ {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateDashboardExecutiveSummaryWithQ {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateDashboardExecutiveSummaryWithQ {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateDashboardExecutiveSummaryWithQ {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateDashboardExecutiveSummaryWithQ> for CreateDashboardExecutiveSummaryWithQ {
    #[inline]
    fn into_value(self) -> Value<CreateDashboardExecutiveSummaryWithQ> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateSharedFolders` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateSharedFolders {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateSharedFolders {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateSharedFolders {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateSharedFolders {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateSharedFolders {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateSharedFolders> for CreateSharedFolders {
    #[inline]
    fn into_value(self) -> Value<CreateSharedFolders> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateSpaces` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateSpaces {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateSpaces {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateSpaces {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateSpaces {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateSpaces {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateSpaces> for CreateSpaces {
    #[inline]
    fn into_value(self) -> Value<CreateSpaces> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CreateSPICEDataset` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum CreateSpiceDataset {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for CreateSpiceDataset {}
#[diagnostic::do_not_recommend]
impl TextKind for CreateSpiceDataset {}
#[diagnostic::do_not_recommend]
impl IdKind for CreateSpiceDataset {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CreateSpiceDataset {}
#[diagnostic::do_not_recommend]
impl IntoValue<CreateSpiceDataset> for CreateSpiceDataset {
    #[inline]
    fn into_value(self) -> Value<CreateSpiceDataset> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Dashboard` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum Dashboard {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for Dashboard {}
#[diagnostic::do_not_recommend]
impl TextKind for Dashboard {}
#[diagnostic::do_not_recommend]
impl IdKind for Dashboard {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Dashboard {}
#[diagnostic::do_not_recommend]
impl IntoValue<Dashboard> for Dashboard {
    #[inline]
    fn into_value(self) -> Value<Dashboard> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EditVisualWithQ` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum EditVisualWithQ {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for EditVisualWithQ {}
#[diagnostic::do_not_recommend]
impl TextKind for EditVisualWithQ {}
#[diagnostic::do_not_recommend]
impl IdKind for EditVisualWithQ {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EditVisualWithQ {}
#[diagnostic::do_not_recommend]
impl IntoValue<EditVisualWithQ> for EditVisualWithQ {
    #[inline]
    fn into_value(self) -> Value<EditVisualWithQ> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ExportToCsv` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ExportToCsv {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ExportToCsv {}
#[diagnostic::do_not_recommend]
impl TextKind for ExportToCsv {}
#[diagnostic::do_not_recommend]
impl IdKind for ExportToCsv {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ExportToCsv {}
#[diagnostic::do_not_recommend]
impl IntoValue<ExportToCsv> for ExportToCsv {
    #[inline]
    fn into_value(self) -> Value<ExportToCsv> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ExportToCsvInScheduledReports` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ExportToCsvInScheduledReports {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ExportToCsvInScheduledReports {}
#[diagnostic::do_not_recommend]
impl TextKind for ExportToCsvInScheduledReports {}
#[diagnostic::do_not_recommend]
impl IdKind for ExportToCsvInScheduledReports {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ExportToCsvInScheduledReports {}
#[diagnostic::do_not_recommend]
impl IntoValue<ExportToCsvInScheduledReports> for ExportToCsvInScheduledReports {
    #[inline]
    fn into_value(self) -> Value<ExportToCsvInScheduledReports> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ExportToExcel` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ExportToExcel {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ExportToExcel {}
#[diagnostic::do_not_recommend]
impl TextKind for ExportToExcel {}
#[diagnostic::do_not_recommend]
impl IdKind for ExportToExcel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ExportToExcel {}
#[diagnostic::do_not_recommend]
impl IntoValue<ExportToExcel> for ExportToExcel {
    #[inline]
    fn into_value(self) -> Value<ExportToExcel> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ExportToExcelInScheduledReports` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ExportToExcelInScheduledReports {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ExportToExcelInScheduledReports {}
#[diagnostic::do_not_recommend]
impl TextKind for ExportToExcelInScheduledReports {}
#[diagnostic::do_not_recommend]
impl IdKind for ExportToExcelInScheduledReports {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ExportToExcelInScheduledReports {}
#[diagnostic::do_not_recommend]
impl IntoValue<ExportToExcelInScheduledReports> for ExportToExcelInScheduledReports {
    #[inline]
    fn into_value(self) -> Value<ExportToExcelInScheduledReports> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ExportToPdf` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ExportToPdf {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ExportToPdf {}
#[diagnostic::do_not_recommend]
impl TextKind for ExportToPdf {}
#[diagnostic::do_not_recommend]
impl IdKind for ExportToPdf {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ExportToPdf {}
#[diagnostic::do_not_recommend]
impl IntoValue<ExportToPdf> for ExportToPdf {
    #[inline]
    fn into_value(self) -> Value<ExportToPdf> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ExportToPdfInScheduledReports` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ExportToPdfInScheduledReports {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ExportToPdfInScheduledReports {}
#[diagnostic::do_not_recommend]
impl TextKind for ExportToPdfInScheduledReports {}
#[diagnostic::do_not_recommend]
impl IdKind for ExportToPdfInScheduledReports {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ExportToPdfInScheduledReports {}
#[diagnostic::do_not_recommend]
impl IntoValue<ExportToPdfInScheduledReports> for ExportToPdfInScheduledReports {
    #[inline]
    fn into_value(self) -> Value<ExportToPdfInScheduledReports> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Extension` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum Extension {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for Extension {}
#[diagnostic::do_not_recommend]
impl TextKind for Extension {}
#[diagnostic::do_not_recommend]
impl IdKind for Extension {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Extension {}
#[diagnostic::do_not_recommend]
impl IntoValue<Extension> for Extension {
    #[inline]
    fn into_value(self) -> Value<Extension> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FactSetAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum FactSetAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for FactSetAction {}
#[diagnostic::do_not_recommend]
impl TextKind for FactSetAction {}
#[diagnostic::do_not_recommend]
impl IdKind for FactSetAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FactSetAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<FactSetAction> for FactSetAction {
    #[inline]
    fn into_value(self) -> Value<FactSetAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Flow` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum Flow {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for Flow {}
#[diagnostic::do_not_recommend]
impl TextKind for Flow {}
#[diagnostic::do_not_recommend]
impl IdKind for Flow {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Flow {}
#[diagnostic::do_not_recommend]
impl IntoValue<Flow> for Flow {
    #[inline]
    fn into_value(self) -> Value<Flow> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `GenericHTTPAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum GenericHttpAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for GenericHttpAction {}
#[diagnostic::do_not_recommend]
impl TextKind for GenericHttpAction {}
#[diagnostic::do_not_recommend]
impl IdKind for GenericHttpAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GenericHttpAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<GenericHttpAction> for GenericHttpAction {
    #[inline]
    fn into_value(self) -> Value<GenericHttpAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `GithubAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum GithubAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for GithubAction {}
#[diagnostic::do_not_recommend]
impl TextKind for GithubAction {}
#[diagnostic::do_not_recommend]
impl IdKind for GithubAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GithubAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<GithubAction> for GithubAction {
    #[inline]
    fn into_value(self) -> Value<GithubAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `GoogleCalendarAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum GoogleCalendarAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for GoogleCalendarAction {}
#[diagnostic::do_not_recommend]
impl TextKind for GoogleCalendarAction {}
#[diagnostic::do_not_recommend]
impl IdKind for GoogleCalendarAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GoogleCalendarAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<GoogleCalendarAction> for GoogleCalendarAction {
    #[inline]
    fn into_value(self) -> Value<GoogleCalendarAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HubspotAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum HubspotAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for HubspotAction {}
#[diagnostic::do_not_recommend]
impl TextKind for HubspotAction {}
#[diagnostic::do_not_recommend]
impl IdKind for HubspotAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HubspotAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<HubspotAction> for HubspotAction {
    #[inline]
    fn into_value(self) -> Value<HubspotAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HuggingFaceAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum HuggingFaceAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for HuggingFaceAction {}
#[diagnostic::do_not_recommend]
impl TextKind for HuggingFaceAction {}
#[diagnostic::do_not_recommend]
impl IdKind for HuggingFaceAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HuggingFaceAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<HuggingFaceAction> for HuggingFaceAction {
    #[inline]
    fn into_value(self) -> Value<HuggingFaceAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IncludeContentInScheduledReportsEmail` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum IncludeContentInScheduledReportsEmail {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for IncludeContentInScheduledReportsEmail {}
#[diagnostic::do_not_recommend]
impl TextKind for IncludeContentInScheduledReportsEmail {}
#[diagnostic::do_not_recommend]
impl IdKind for IncludeContentInScheduledReportsEmail {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IncludeContentInScheduledReportsEmail {}
#[diagnostic::do_not_recommend]
impl IntoValue<IncludeContentInScheduledReportsEmail> for IncludeContentInScheduledReportsEmail {
    #[inline]
    fn into_value(self) -> Value<IncludeContentInScheduledReportsEmail> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IntercomAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum IntercomAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for IntercomAction {}
#[diagnostic::do_not_recommend]
impl TextKind for IntercomAction {}
#[diagnostic::do_not_recommend]
impl IdKind for IntercomAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IntercomAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<IntercomAction> for IntercomAction {
    #[inline]
    fn into_value(self) -> Value<IntercomAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InvokeAppsAIInference` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum InvokeAppsAiInference {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for InvokeAppsAiInference {}
#[diagnostic::do_not_recommend]
impl TextKind for InvokeAppsAiInference {}
#[diagnostic::do_not_recommend]
impl IdKind for InvokeAppsAiInference {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InvokeAppsAiInference {}
#[diagnostic::do_not_recommend]
impl IntoValue<InvokeAppsAiInference> for InvokeAppsAiInference {
    #[inline]
    fn into_value(self) -> Value<InvokeAppsAiInference> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `JiraAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum JiraAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for JiraAction {}
#[diagnostic::do_not_recommend]
impl TextKind for JiraAction {}
#[diagnostic::do_not_recommend]
impl IdKind for JiraAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for JiraAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<JiraAction> for JiraAction {
    #[inline]
    fn into_value(self) -> Value<JiraAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `KnowledgeBase` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum KnowledgeBase {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for KnowledgeBase {}
#[diagnostic::do_not_recommend]
impl TextKind for KnowledgeBase {}
#[diagnostic::do_not_recommend]
impl IdKind for KnowledgeBase {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KnowledgeBase {}
#[diagnostic::do_not_recommend]
impl IntoValue<KnowledgeBase> for KnowledgeBase {
    #[inline]
    fn into_value(self) -> Value<KnowledgeBase> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LinearAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum LinearAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for LinearAction {}
#[diagnostic::do_not_recommend]
impl TextKind for LinearAction {}
#[diagnostic::do_not_recommend]
impl IdKind for LinearAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LinearAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<LinearAction> for LinearAction {
    #[inline]
    fn into_value(self) -> Value<LinearAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ManageSharedFolders` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ManageSharedFolders {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ManageSharedFolders {}
#[diagnostic::do_not_recommend]
impl TextKind for ManageSharedFolders {}
#[diagnostic::do_not_recommend]
impl IdKind for ManageSharedFolders {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ManageSharedFolders {}
#[diagnostic::do_not_recommend]
impl IntoValue<ManageSharedFolders> for ManageSharedFolders {
    #[inline]
    fn into_value(self) -> Value<ManageSharedFolders> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MCPAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum McpAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for McpAction {}
#[diagnostic::do_not_recommend]
impl TextKind for McpAction {}
#[diagnostic::do_not_recommend]
impl IdKind for McpAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for McpAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<McpAction> for McpAction {
    #[inline]
    fn into_value(self) -> Value<McpAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MondayAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum MondayAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for MondayAction {}
#[diagnostic::do_not_recommend]
impl TextKind for MondayAction {}
#[diagnostic::do_not_recommend]
impl IdKind for MondayAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MondayAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<MondayAction> for MondayAction {
    #[inline]
    fn into_value(self) -> Value<MondayAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MSExchangeAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum MsExchangeAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for MsExchangeAction {}
#[diagnostic::do_not_recommend]
impl TextKind for MsExchangeAction {}
#[diagnostic::do_not_recommend]
impl IdKind for MsExchangeAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MsExchangeAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<MsExchangeAction> for MsExchangeAction {
    #[inline]
    fn into_value(self) -> Value<MsExchangeAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MSTeamsAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum MsTeamsAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for MsTeamsAction {}
#[diagnostic::do_not_recommend]
impl TextKind for MsTeamsAction {}
#[diagnostic::do_not_recommend]
impl IdKind for MsTeamsAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MsTeamsAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<MsTeamsAction> for MsTeamsAction {
    #[inline]
    fn into_value(self) -> Value<MsTeamsAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NewRelicAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum NewRelicAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for NewRelicAction {}
#[diagnostic::do_not_recommend]
impl TextKind for NewRelicAction {}
#[diagnostic::do_not_recommend]
impl IdKind for NewRelicAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NewRelicAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<NewRelicAction> for NewRelicAction {
    #[inline]
    fn into_value(self) -> Value<NewRelicAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NotionAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum NotionAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for NotionAction {}
#[diagnostic::do_not_recommend]
impl TextKind for NotionAction {}
#[diagnostic::do_not_recommend]
impl IdKind for NotionAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NotionAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<NotionAction> for NotionAction {
    #[inline]
    fn into_value(self) -> Value<NotionAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OneDriveAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum OneDriveAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for OneDriveAction {}
#[diagnostic::do_not_recommend]
impl TextKind for OneDriveAction {}
#[diagnostic::do_not_recommend]
impl IdKind for OneDriveAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OneDriveAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<OneDriveAction> for OneDriveAction {
    #[inline]
    fn into_value(self) -> Value<OneDriveAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OpenAPIAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum OpenApiAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for OpenApiAction {}
#[diagnostic::do_not_recommend]
impl TextKind for OpenApiAction {}
#[diagnostic::do_not_recommend]
impl IdKind for OpenApiAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OpenApiAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<OpenApiAction> for OpenApiAction {
    #[inline]
    fn into_value(self) -> Value<OpenApiAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PagerDutyAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum PagerDutyAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for PagerDutyAction {}
#[diagnostic::do_not_recommend]
impl TextKind for PagerDutyAction {}
#[diagnostic::do_not_recommend]
impl IdKind for PagerDutyAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PagerDutyAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<PagerDutyAction> for PagerDutyAction {
    #[inline]
    fn into_value(self) -> Value<PagerDutyAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PerformFlowUiTask` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum PerformFlowUiTask {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for PerformFlowUiTask {}
#[diagnostic::do_not_recommend]
impl TextKind for PerformFlowUiTask {}
#[diagnostic::do_not_recommend]
impl IdKind for PerformFlowUiTask {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PerformFlowUiTask {}
#[diagnostic::do_not_recommend]
impl IntoValue<PerformFlowUiTask> for PerformFlowUiTask {
    #[inline]
    fn into_value(self) -> Value<PerformFlowUiTask> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PrintReports` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum PrintReports {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for PrintReports {}
#[diagnostic::do_not_recommend]
impl TextKind for PrintReports {}
#[diagnostic::do_not_recommend]
impl IdKind for PrintReports {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PrintReports {}
#[diagnostic::do_not_recommend]
impl IntoValue<PrintReports> for PrintReports {
    #[inline]
    fn into_value(self) -> Value<PrintReports> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PublishWithoutApproval` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum PublishWithoutApproval {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for PublishWithoutApproval {}
#[diagnostic::do_not_recommend]
impl TextKind for PublishWithoutApproval {}
#[diagnostic::do_not_recommend]
impl IdKind for PublishWithoutApproval {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PublishWithoutApproval {}
#[diagnostic::do_not_recommend]
impl IntoValue<PublishWithoutApproval> for PublishWithoutApproval {
    #[inline]
    fn into_value(self) -> Value<PublishWithoutApproval> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RenameSharedFolders` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum RenameSharedFolders {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for RenameSharedFolders {}
#[diagnostic::do_not_recommend]
impl TextKind for RenameSharedFolders {}
#[diagnostic::do_not_recommend]
impl IdKind for RenameSharedFolders {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RenameSharedFolders {}
#[diagnostic::do_not_recommend]
impl IntoValue<RenameSharedFolders> for RenameSharedFolders {
    #[inline]
    fn into_value(self) -> Value<RenameSharedFolders> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Research` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum Research {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for Research {}
#[diagnostic::do_not_recommend]
impl TextKind for Research {}
#[diagnostic::do_not_recommend]
impl IdKind for Research {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Research {}
#[diagnostic::do_not_recommend]
impl IntoValue<Research> for Research {
    #[inline]
    fn into_value(self) -> Value<Research> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SalesforceAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum SalesforceAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for SalesforceAction {}
#[diagnostic::do_not_recommend]
impl TextKind for SalesforceAction {}
#[diagnostic::do_not_recommend]
impl IdKind for SalesforceAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SalesforceAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<SalesforceAction> for SalesforceAction {
    #[inline]
    fn into_value(self) -> Value<SalesforceAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SandPGlobalEnergyAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum SandPGlobalEnergyAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for SandPGlobalEnergyAction {}
#[diagnostic::do_not_recommend]
impl TextKind for SandPGlobalEnergyAction {}
#[diagnostic::do_not_recommend]
impl IdKind for SandPGlobalEnergyAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SandPGlobalEnergyAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<SandPGlobalEnergyAction> for SandPGlobalEnergyAction {
    #[inline]
    fn into_value(self) -> Value<SandPGlobalEnergyAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SandPGMIAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum SandPgmiAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for SandPgmiAction {}
#[diagnostic::do_not_recommend]
impl TextKind for SandPgmiAction {}
#[diagnostic::do_not_recommend]
impl IdKind for SandPgmiAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SandPgmiAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<SandPgmiAction> for SandPgmiAction {
    #[inline]
    fn into_value(self) -> Value<SandPgmiAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SAPBillOfMaterialAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum SapBillOfMaterialAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for SapBillOfMaterialAction {}
#[diagnostic::do_not_recommend]
impl TextKind for SapBillOfMaterialAction {}
#[diagnostic::do_not_recommend]
impl IdKind for SapBillOfMaterialAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SapBillOfMaterialAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<SapBillOfMaterialAction> for SapBillOfMaterialAction {
    #[inline]
    fn into_value(self) -> Value<SapBillOfMaterialAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SAPBusinessPartnerAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum SapBusinessPartnerAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for SapBusinessPartnerAction {}
#[diagnostic::do_not_recommend]
impl TextKind for SapBusinessPartnerAction {}
#[diagnostic::do_not_recommend]
impl IdKind for SapBusinessPartnerAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SapBusinessPartnerAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<SapBusinessPartnerAction> for SapBusinessPartnerAction {
    #[inline]
    fn into_value(self) -> Value<SapBusinessPartnerAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SAPMaterialStockAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum SapMaterialStockAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for SapMaterialStockAction {}
#[diagnostic::do_not_recommend]
impl TextKind for SapMaterialStockAction {}
#[diagnostic::do_not_recommend]
impl IdKind for SapMaterialStockAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SapMaterialStockAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<SapMaterialStockAction> for SapMaterialStockAction {
    #[inline]
    fn into_value(self) -> Value<SapMaterialStockAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SAPPhysicalInventoryAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum SapPhysicalInventoryAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for SapPhysicalInventoryAction {}
#[diagnostic::do_not_recommend]
impl TextKind for SapPhysicalInventoryAction {}
#[diagnostic::do_not_recommend]
impl IdKind for SapPhysicalInventoryAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SapPhysicalInventoryAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<SapPhysicalInventoryAction> for SapPhysicalInventoryAction {
    #[inline]
    fn into_value(self) -> Value<SapPhysicalInventoryAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SAPProductMasterDataAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum SapProductMasterDataAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for SapProductMasterDataAction {}
#[diagnostic::do_not_recommend]
impl TextKind for SapProductMasterDataAction {}
#[diagnostic::do_not_recommend]
impl IdKind for SapProductMasterDataAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SapProductMasterDataAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<SapProductMasterDataAction> for SapProductMasterDataAction {
    #[inline]
    fn into_value(self) -> Value<SapProductMasterDataAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ServiceNowAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ServiceNowAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ServiceNowAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ServiceNowAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ServiceNowAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ServiceNowAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ServiceNowAction> for ServiceNowAction {
    #[inline]
    fn into_value(self) -> Value<ServiceNowAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareAmazonBedrockARSAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareAmazonBedrockArsAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareAmazonBedrockArsAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareAmazonBedrockArsAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareAmazonBedrockArsAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareAmazonBedrockArsAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareAmazonBedrockArsAction> for ShareAmazonBedrockArsAction {
    #[inline]
    fn into_value(self) -> Value<ShareAmazonBedrockArsAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareAmazonBedrockFSAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareAmazonBedrockFsAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareAmazonBedrockFsAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareAmazonBedrockFsAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareAmazonBedrockFsAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareAmazonBedrockFsAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareAmazonBedrockFsAction> for ShareAmazonBedrockFsAction {
    #[inline]
    fn into_value(self) -> Value<ShareAmazonBedrockFsAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareAmazonBedrockKRSAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareAmazonBedrockKrsAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareAmazonBedrockKrsAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareAmazonBedrockKrsAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareAmazonBedrockKrsAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareAmazonBedrockKrsAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareAmazonBedrockKrsAction> for ShareAmazonBedrockKrsAction {
    #[inline]
    fn into_value(self) -> Value<ShareAmazonBedrockKrsAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareAmazonSThreeAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareAmazonSThreeAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareAmazonSThreeAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareAmazonSThreeAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareAmazonSThreeAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareAmazonSThreeAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareAmazonSThreeAction> for ShareAmazonSThreeAction {
    #[inline]
    fn into_value(self) -> Value<ShareAmazonSThreeAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareAnalyses` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareAnalyses {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareAnalyses {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareAnalyses {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareAnalyses {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareAnalyses {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareAnalyses> for ShareAnalyses {
    #[inline]
    fn into_value(self) -> Value<ShareAnalyses> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareApps` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareApps {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareApps {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareApps {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareApps {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareApps {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareApps> for ShareApps {
    #[inline]
    fn into_value(self) -> Value<ShareApps> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareAsanaAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareAsanaAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareAsanaAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareAsanaAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareAsanaAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareAsanaAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareAsanaAction> for ShareAsanaAction {
    #[inline]
    fn into_value(self) -> Value<ShareAsanaAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareBambooHRAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareBambooHrAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareBambooHrAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareBambooHrAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareBambooHrAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareBambooHrAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareBambooHrAction> for ShareBambooHrAction {
    #[inline]
    fn into_value(self) -> Value<ShareBambooHrAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareBoxAgentAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareBoxAgentAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareBoxAgentAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareBoxAgentAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareBoxAgentAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareBoxAgentAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareBoxAgentAction> for ShareBoxAgentAction {
    #[inline]
    fn into_value(self) -> Value<ShareBoxAgentAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareCanvaAgentAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareCanvaAgentAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareCanvaAgentAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareCanvaAgentAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareCanvaAgentAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareCanvaAgentAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareCanvaAgentAction> for ShareCanvaAgentAction {
    #[inline]
    fn into_value(self) -> Value<ShareCanvaAgentAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareChatAgents` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareChatAgents {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareChatAgents {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareChatAgents {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareChatAgents {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareChatAgents {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareChatAgents> for ShareChatAgents {
    #[inline]
    fn into_value(self) -> Value<ShareChatAgents> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareComprehendAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareComprehendAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareComprehendAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareComprehendAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareComprehendAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareComprehendAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareComprehendAction> for ShareComprehendAction {
    #[inline]
    fn into_value(self) -> Value<ShareComprehendAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareComprehendMedicalAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareComprehendMedicalAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareComprehendMedicalAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareComprehendMedicalAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareComprehendMedicalAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareComprehendMedicalAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareComprehendMedicalAction> for ShareComprehendMedicalAction {
    #[inline]
    fn into_value(self) -> Value<ShareComprehendMedicalAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareConfluenceAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareConfluenceAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareConfluenceAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareConfluenceAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareConfluenceAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareConfluenceAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareConfluenceAction> for ShareConfluenceAction {
    #[inline]
    fn into_value(self) -> Value<ShareConfluenceAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareDashboards` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareDashboards {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareDashboards {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareDashboards {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareDashboards {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareDashboards {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareDashboards> for ShareDashboards {
    #[inline]
    fn into_value(self) -> Value<ShareDashboards> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareDataSources` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareDataSources {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareDataSources {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareDataSources {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareDataSources {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareDataSources {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareDataSources> for ShareDataSources {
    #[inline]
    fn into_value(self) -> Value<ShareDataSources> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareDatasets` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareDatasets {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareDatasets {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareDatasets {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareDatasets {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareDatasets {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareDatasets> for ShareDatasets {
    #[inline]
    fn into_value(self) -> Value<ShareDatasets> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareFactSetAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareFactSetAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareFactSetAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareFactSetAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareFactSetAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareFactSetAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareFactSetAction> for ShareFactSetAction {
    #[inline]
    fn into_value(self) -> Value<ShareFactSetAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareGenericHTTPAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareGenericHttpAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareGenericHttpAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareGenericHttpAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareGenericHttpAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareGenericHttpAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareGenericHttpAction> for ShareGenericHttpAction {
    #[inline]
    fn into_value(self) -> Value<ShareGenericHttpAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareGithubAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareGithubAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareGithubAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareGithubAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareGithubAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareGithubAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareGithubAction> for ShareGithubAction {
    #[inline]
    fn into_value(self) -> Value<ShareGithubAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareGoogleCalendarAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareGoogleCalendarAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareGoogleCalendarAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareGoogleCalendarAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareGoogleCalendarAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareGoogleCalendarAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareGoogleCalendarAction> for ShareGoogleCalendarAction {
    #[inline]
    fn into_value(self) -> Value<ShareGoogleCalendarAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareHubspotAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareHubspotAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareHubspotAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareHubspotAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareHubspotAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareHubspotAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareHubspotAction> for ShareHubspotAction {
    #[inline]
    fn into_value(self) -> Value<ShareHubspotAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareHuggingFaceAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareHuggingFaceAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareHuggingFaceAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareHuggingFaceAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareHuggingFaceAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareHuggingFaceAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareHuggingFaceAction> for ShareHuggingFaceAction {
    #[inline]
    fn into_value(self) -> Value<ShareHuggingFaceAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareIntercomAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareIntercomAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareIntercomAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareIntercomAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareIntercomAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareIntercomAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareIntercomAction> for ShareIntercomAction {
    #[inline]
    fn into_value(self) -> Value<ShareIntercomAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareJiraAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareJiraAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareJiraAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareJiraAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareJiraAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareJiraAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareJiraAction> for ShareJiraAction {
    #[inline]
    fn into_value(self) -> Value<ShareJiraAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareKnowledgeBases` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareKnowledgeBases {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareKnowledgeBases {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareKnowledgeBases {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareKnowledgeBases {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareKnowledgeBases {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareKnowledgeBases> for ShareKnowledgeBases {
    #[inline]
    fn into_value(self) -> Value<ShareKnowledgeBases> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareLinearAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareLinearAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareLinearAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareLinearAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareLinearAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareLinearAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareLinearAction> for ShareLinearAction {
    #[inline]
    fn into_value(self) -> Value<ShareLinearAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareMCPAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareMcpAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareMcpAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareMcpAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareMcpAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareMcpAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareMcpAction> for ShareMcpAction {
    #[inline]
    fn into_value(self) -> Value<ShareMcpAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareMondayAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareMondayAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareMondayAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareMondayAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareMondayAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareMondayAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareMondayAction> for ShareMondayAction {
    #[inline]
    fn into_value(self) -> Value<ShareMondayAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareMSExchangeAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareMsExchangeAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareMsExchangeAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareMsExchangeAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareMsExchangeAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareMsExchangeAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareMsExchangeAction> for ShareMsExchangeAction {
    #[inline]
    fn into_value(self) -> Value<ShareMsExchangeAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareMSTeamsAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareMsTeamsAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareMsTeamsAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareMsTeamsAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareMsTeamsAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareMsTeamsAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareMsTeamsAction> for ShareMsTeamsAction {
    #[inline]
    fn into_value(self) -> Value<ShareMsTeamsAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareNewRelicAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareNewRelicAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareNewRelicAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareNewRelicAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareNewRelicAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareNewRelicAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareNewRelicAction> for ShareNewRelicAction {
    #[inline]
    fn into_value(self) -> Value<ShareNewRelicAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareNotionAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareNotionAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareNotionAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareNotionAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareNotionAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareNotionAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareNotionAction> for ShareNotionAction {
    #[inline]
    fn into_value(self) -> Value<ShareNotionAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareOneDriveAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareOneDriveAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareOneDriveAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareOneDriveAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareOneDriveAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareOneDriveAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareOneDriveAction> for ShareOneDriveAction {
    #[inline]
    fn into_value(self) -> Value<ShareOneDriveAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareOpenAPIAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareOpenApiAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareOpenApiAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareOpenApiAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareOpenApiAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareOpenApiAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareOpenApiAction> for ShareOpenApiAction {
    #[inline]
    fn into_value(self) -> Value<ShareOpenApiAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SharePagerDutyAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum SharePagerDutyAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for SharePagerDutyAction {}
#[diagnostic::do_not_recommend]
impl TextKind for SharePagerDutyAction {}
#[diagnostic::do_not_recommend]
impl IdKind for SharePagerDutyAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SharePagerDutyAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<SharePagerDutyAction> for SharePagerDutyAction {
    #[inline]
    fn into_value(self) -> Value<SharePagerDutyAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SharePointAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum SharePointAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for SharePointAction {}
#[diagnostic::do_not_recommend]
impl TextKind for SharePointAction {}
#[diagnostic::do_not_recommend]
impl IdKind for SharePointAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SharePointAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<SharePointAction> for SharePointAction {
    #[inline]
    fn into_value(self) -> Value<SharePointAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareSalesforceAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareSalesforceAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareSalesforceAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareSalesforceAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareSalesforceAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareSalesforceAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareSalesforceAction> for ShareSalesforceAction {
    #[inline]
    fn into_value(self) -> Value<ShareSalesforceAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareSandPGlobalEnergyAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareSandPGlobalEnergyAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareSandPGlobalEnergyAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareSandPGlobalEnergyAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareSandPGlobalEnergyAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareSandPGlobalEnergyAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareSandPGlobalEnergyAction> for ShareSandPGlobalEnergyAction {
    #[inline]
    fn into_value(self) -> Value<ShareSandPGlobalEnergyAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareSandPGMIAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareSandPgmiAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareSandPgmiAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareSandPgmiAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareSandPgmiAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareSandPgmiAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareSandPgmiAction> for ShareSandPgmiAction {
    #[inline]
    fn into_value(self) -> Value<ShareSandPgmiAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareSAPBillOfMaterialAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareSapBillOfMaterialAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareSapBillOfMaterialAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareSapBillOfMaterialAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareSapBillOfMaterialAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareSapBillOfMaterialAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareSapBillOfMaterialAction> for ShareSapBillOfMaterialAction {
    #[inline]
    fn into_value(self) -> Value<ShareSapBillOfMaterialAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareSAPBusinessPartnerAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareSapBusinessPartnerAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareSapBusinessPartnerAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareSapBusinessPartnerAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareSapBusinessPartnerAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareSapBusinessPartnerAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareSapBusinessPartnerAction> for ShareSapBusinessPartnerAction {
    #[inline]
    fn into_value(self) -> Value<ShareSapBusinessPartnerAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareSAPMaterialStockAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareSapMaterialStockAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareSapMaterialStockAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareSapMaterialStockAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareSapMaterialStockAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareSapMaterialStockAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareSapMaterialStockAction> for ShareSapMaterialStockAction {
    #[inline]
    fn into_value(self) -> Value<ShareSapMaterialStockAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareSAPPhysicalInventoryAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareSapPhysicalInventoryAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareSapPhysicalInventoryAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareSapPhysicalInventoryAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareSapPhysicalInventoryAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareSapPhysicalInventoryAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareSapPhysicalInventoryAction> for ShareSapPhysicalInventoryAction {
    #[inline]
    fn into_value(self) -> Value<ShareSapPhysicalInventoryAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareSAPProductMasterDataAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareSapProductMasterDataAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareSapProductMasterDataAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareSapProductMasterDataAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareSapProductMasterDataAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareSapProductMasterDataAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareSapProductMasterDataAction> for ShareSapProductMasterDataAction {
    #[inline]
    fn into_value(self) -> Value<ShareSapProductMasterDataAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareServiceNowAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareServiceNowAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareServiceNowAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareServiceNowAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareServiceNowAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareServiceNowAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareServiceNowAction> for ShareServiceNowAction {
    #[inline]
    fn into_value(self) -> Value<ShareServiceNowAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareSharePointAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareSharePointAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareSharePointAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareSharePointAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareSharePointAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareSharePointAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareSharePointAction> for ShareSharePointAction {
    #[inline]
    fn into_value(self) -> Value<ShareSharePointAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareSlackAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareSlackAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareSlackAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareSlackAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareSlackAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareSlackAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareSlackAction> for ShareSlackAction {
    #[inline]
    fn into_value(self) -> Value<ShareSlackAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareSmartsheetAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareSmartsheetAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareSmartsheetAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareSmartsheetAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareSmartsheetAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareSmartsheetAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareSmartsheetAction> for ShareSmartsheetAction {
    #[inline]
    fn into_value(self) -> Value<ShareSmartsheetAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareSpaces` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareSpaces {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareSpaces {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareSpaces {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareSpaces {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareSpaces {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareSpaces> for ShareSpaces {
    #[inline]
    fn into_value(self) -> Value<ShareSpaces> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareTextractAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareTextractAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareTextractAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareTextractAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareTextractAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareTextractAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareTextractAction> for ShareTextractAction {
    #[inline]
    fn into_value(self) -> Value<ShareTextractAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ShareZendeskAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ShareZendeskAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ShareZendeskAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ShareZendeskAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ShareZendeskAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ShareZendeskAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ShareZendeskAction> for ShareZendeskAction {
    #[inline]
    fn into_value(self) -> Value<ShareZendeskAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SlackAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum SlackAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for SlackAction {}
#[diagnostic::do_not_recommend]
impl TextKind for SlackAction {}
#[diagnostic::do_not_recommend]
impl IdKind for SlackAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SlackAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<SlackAction> for SlackAction {
    #[inline]
    fn into_value(self) -> Value<SlackAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SmartsheetAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum SmartsheetAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for SmartsheetAction {}
#[diagnostic::do_not_recommend]
impl TextKind for SmartsheetAction {}
#[diagnostic::do_not_recommend]
impl IdKind for SmartsheetAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SmartsheetAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<SmartsheetAction> for SmartsheetAction {
    #[inline]
    fn into_value(self) -> Value<SmartsheetAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Space` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum Space {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for Space {}
#[diagnostic::do_not_recommend]
impl TextKind for Space {}
#[diagnostic::do_not_recommend]
impl IdKind for Space {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Space {}
#[diagnostic::do_not_recommend]
impl IntoValue<Space> for Space {
    #[inline]
    fn into_value(self) -> Value<Space> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SubscribeDashboardEmailReports` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum SubscribeDashboardEmailReports {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for SubscribeDashboardEmailReports {}
#[diagnostic::do_not_recommend]
impl TextKind for SubscribeDashboardEmailReports {}
#[diagnostic::do_not_recommend]
impl IdKind for SubscribeDashboardEmailReports {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SubscribeDashboardEmailReports {}
#[diagnostic::do_not_recommend]
impl IntoValue<SubscribeDashboardEmailReports> for SubscribeDashboardEmailReports {
    #[inline]
    fn into_value(self) -> Value<SubscribeDashboardEmailReports> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TextractAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum TextractAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for TextractAction {}
#[diagnostic::do_not_recommend]
impl TextKind for TextractAction {}
#[diagnostic::do_not_recommend]
impl IdKind for TextractAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TextractAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<TextractAction> for TextractAction {
    #[inline]
    fn into_value(self) -> Value<TextractAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Topic` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum Topic {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for Topic {}
#[diagnostic::do_not_recommend]
impl TextKind for Topic {}
#[diagnostic::do_not_recommend]
impl IdKind for Topic {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Topic {}
#[diagnostic::do_not_recommend]
impl IntoValue<Topic> for Topic {
    #[inline]
    fn into_value(self) -> Value<Topic> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseAgentWebSearch` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseAgentWebSearch {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseAgentWebSearch {}
#[diagnostic::do_not_recommend]
impl TextKind for UseAgentWebSearch {}
#[diagnostic::do_not_recommend]
impl IdKind for UseAgentWebSearch {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseAgentWebSearch {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseAgentWebSearch> for UseAgentWebSearch {
    #[inline]
    fn into_value(self) -> Value<UseAgentWebSearch> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseAmazonBedrockARSAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseAmazonBedrockArsAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseAmazonBedrockArsAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseAmazonBedrockArsAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseAmazonBedrockArsAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseAmazonBedrockArsAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseAmazonBedrockArsAction> for UseAmazonBedrockArsAction {
    #[inline]
    fn into_value(self) -> Value<UseAmazonBedrockArsAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseAmazonBedrockFSAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseAmazonBedrockFsAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseAmazonBedrockFsAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseAmazonBedrockFsAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseAmazonBedrockFsAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseAmazonBedrockFsAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseAmazonBedrockFsAction> for UseAmazonBedrockFsAction {
    #[inline]
    fn into_value(self) -> Value<UseAmazonBedrockFsAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseAmazonBedrockKRSAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseAmazonBedrockKrsAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseAmazonBedrockKrsAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseAmazonBedrockKrsAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseAmazonBedrockKrsAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseAmazonBedrockKrsAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseAmazonBedrockKrsAction> for UseAmazonBedrockKrsAction {
    #[inline]
    fn into_value(self) -> Value<UseAmazonBedrockKrsAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseAmazonSThreeAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseAmazonSThreeAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseAmazonSThreeAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseAmazonSThreeAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseAmazonSThreeAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseAmazonSThreeAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseAmazonSThreeAction> for UseAmazonSThreeAction {
    #[inline]
    fn into_value(self) -> Value<UseAmazonSThreeAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseAsanaAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseAsanaAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseAsanaAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseAsanaAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseAsanaAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseAsanaAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseAsanaAction> for UseAsanaAction {
    #[inline]
    fn into_value(self) -> Value<UseAsanaAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseBambooHRAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseBambooHrAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseBambooHrAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseBambooHrAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseBambooHrAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseBambooHrAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseBambooHrAction> for UseBambooHrAction {
    #[inline]
    fn into_value(self) -> Value<UseBambooHrAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseBedrockModels` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseBedrockModels {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseBedrockModels {}
#[diagnostic::do_not_recommend]
impl TextKind for UseBedrockModels {}
#[diagnostic::do_not_recommend]
impl IdKind for UseBedrockModels {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseBedrockModels {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseBedrockModels> for UseBedrockModels {
    #[inline]
    fn into_value(self) -> Value<UseBedrockModels> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseBoxAgentAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseBoxAgentAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseBoxAgentAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseBoxAgentAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseBoxAgentAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseBoxAgentAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseBoxAgentAction> for UseBoxAgentAction {
    #[inline]
    fn into_value(self) -> Value<UseBoxAgentAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseCanvaAgentAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseCanvaAgentAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseCanvaAgentAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseCanvaAgentAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseCanvaAgentAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseCanvaAgentAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseCanvaAgentAction> for UseCanvaAgentAction {
    #[inline]
    fn into_value(self) -> Value<UseCanvaAgentAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseComprehendAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseComprehendAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseComprehendAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseComprehendAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseComprehendAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseComprehendAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseComprehendAction> for UseComprehendAction {
    #[inline]
    fn into_value(self) -> Value<UseComprehendAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseComprehendMedicalAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseComprehendMedicalAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseComprehendMedicalAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseComprehendMedicalAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseComprehendMedicalAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseComprehendMedicalAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseComprehendMedicalAction> for UseComprehendMedicalAction {
    #[inline]
    fn into_value(self) -> Value<UseComprehendMedicalAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseConfluenceAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseConfluenceAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseConfluenceAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseConfluenceAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseConfluenceAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseConfluenceAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseConfluenceAction> for UseConfluenceAction {
    #[inline]
    fn into_value(self) -> Value<UseConfluenceAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseFactSetAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseFactSetAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseFactSetAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseFactSetAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseFactSetAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseFactSetAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseFactSetAction> for UseFactSetAction {
    #[inline]
    fn into_value(self) -> Value<UseFactSetAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseGenericHTTPAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseGenericHttpAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseGenericHttpAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseGenericHttpAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseGenericHttpAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseGenericHttpAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseGenericHttpAction> for UseGenericHttpAction {
    #[inline]
    fn into_value(self) -> Value<UseGenericHttpAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseGithubAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseGithubAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseGithubAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseGithubAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseGithubAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseGithubAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseGithubAction> for UseGithubAction {
    #[inline]
    fn into_value(self) -> Value<UseGithubAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseGoogleCalendarAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseGoogleCalendarAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseGoogleCalendarAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseGoogleCalendarAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseGoogleCalendarAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseGoogleCalendarAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseGoogleCalendarAction> for UseGoogleCalendarAction {
    #[inline]
    fn into_value(self) -> Value<UseGoogleCalendarAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseHubspotAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseHubspotAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseHubspotAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseHubspotAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseHubspotAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseHubspotAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseHubspotAction> for UseHubspotAction {
    #[inline]
    fn into_value(self) -> Value<UseHubspotAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseHuggingFaceAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseHuggingFaceAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseHuggingFaceAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseHuggingFaceAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseHuggingFaceAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseHuggingFaceAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseHuggingFaceAction> for UseHuggingFaceAction {
    #[inline]
    fn into_value(self) -> Value<UseHuggingFaceAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseIntercomAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseIntercomAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseIntercomAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseIntercomAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseIntercomAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseIntercomAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseIntercomAction> for UseIntercomAction {
    #[inline]
    fn into_value(self) -> Value<UseIntercomAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseJiraAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseJiraAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseJiraAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseJiraAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseJiraAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseJiraAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseJiraAction> for UseJiraAction {
    #[inline]
    fn into_value(self) -> Value<UseJiraAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseLinearAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseLinearAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseLinearAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseLinearAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseLinearAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseLinearAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseLinearAction> for UseLinearAction {
    #[inline]
    fn into_value(self) -> Value<UseLinearAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseMCPAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseMcpAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseMcpAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseMcpAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseMcpAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseMcpAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseMcpAction> for UseMcpAction {
    #[inline]
    fn into_value(self) -> Value<UseMcpAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseMondayAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseMondayAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseMondayAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseMondayAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseMondayAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseMondayAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseMondayAction> for UseMondayAction {
    #[inline]
    fn into_value(self) -> Value<UseMondayAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseMSExchangeAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseMsExchangeAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseMsExchangeAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseMsExchangeAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseMsExchangeAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseMsExchangeAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseMsExchangeAction> for UseMsExchangeAction {
    #[inline]
    fn into_value(self) -> Value<UseMsExchangeAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseMSTeamsAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseMsTeamsAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseMsTeamsAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseMsTeamsAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseMsTeamsAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseMsTeamsAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseMsTeamsAction> for UseMsTeamsAction {
    #[inline]
    fn into_value(self) -> Value<UseMsTeamsAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseNewRelicAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseNewRelicAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseNewRelicAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseNewRelicAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseNewRelicAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseNewRelicAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseNewRelicAction> for UseNewRelicAction {
    #[inline]
    fn into_value(self) -> Value<UseNewRelicAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseNotionAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseNotionAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseNotionAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseNotionAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseNotionAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseNotionAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseNotionAction> for UseNotionAction {
    #[inline]
    fn into_value(self) -> Value<UseNotionAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseOneDriveAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseOneDriveAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseOneDriveAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseOneDriveAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseOneDriveAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseOneDriveAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseOneDriveAction> for UseOneDriveAction {
    #[inline]
    fn into_value(self) -> Value<UseOneDriveAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseOpenAPIAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseOpenApiAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseOpenApiAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseOpenApiAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseOpenApiAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseOpenApiAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseOpenApiAction> for UseOpenApiAction {
    #[inline]
    fn into_value(self) -> Value<UseOpenApiAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UsePagerDutyAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UsePagerDutyAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UsePagerDutyAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UsePagerDutyAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UsePagerDutyAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UsePagerDutyAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UsePagerDutyAction> for UsePagerDutyAction {
    #[inline]
    fn into_value(self) -> Value<UsePagerDutyAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseSalesforceAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseSalesforceAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseSalesforceAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseSalesforceAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseSalesforceAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseSalesforceAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseSalesforceAction> for UseSalesforceAction {
    #[inline]
    fn into_value(self) -> Value<UseSalesforceAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseSandPGlobalEnergyAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseSandPGlobalEnergyAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseSandPGlobalEnergyAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseSandPGlobalEnergyAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseSandPGlobalEnergyAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseSandPGlobalEnergyAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseSandPGlobalEnergyAction> for UseSandPGlobalEnergyAction {
    #[inline]
    fn into_value(self) -> Value<UseSandPGlobalEnergyAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseSandPGMIAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseSandPgmiAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseSandPgmiAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseSandPgmiAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseSandPgmiAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseSandPgmiAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseSandPgmiAction> for UseSandPgmiAction {
    #[inline]
    fn into_value(self) -> Value<UseSandPgmiAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseSAPBillOfMaterialAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseSapBillOfMaterialAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseSapBillOfMaterialAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseSapBillOfMaterialAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseSapBillOfMaterialAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseSapBillOfMaterialAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseSapBillOfMaterialAction> for UseSapBillOfMaterialAction {
    #[inline]
    fn into_value(self) -> Value<UseSapBillOfMaterialAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseSAPBusinessPartnerAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseSapBusinessPartnerAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseSapBusinessPartnerAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseSapBusinessPartnerAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseSapBusinessPartnerAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseSapBusinessPartnerAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseSapBusinessPartnerAction> for UseSapBusinessPartnerAction {
    #[inline]
    fn into_value(self) -> Value<UseSapBusinessPartnerAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseSAPMaterialStockAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseSapMaterialStockAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseSapMaterialStockAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseSapMaterialStockAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseSapMaterialStockAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseSapMaterialStockAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseSapMaterialStockAction> for UseSapMaterialStockAction {
    #[inline]
    fn into_value(self) -> Value<UseSapMaterialStockAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseSAPPhysicalInventoryAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseSapPhysicalInventoryAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseSapPhysicalInventoryAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseSapPhysicalInventoryAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseSapPhysicalInventoryAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseSapPhysicalInventoryAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseSapPhysicalInventoryAction> for UseSapPhysicalInventoryAction {
    #[inline]
    fn into_value(self) -> Value<UseSapPhysicalInventoryAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseSAPProductMasterDataAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseSapProductMasterDataAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseSapProductMasterDataAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseSapProductMasterDataAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseSapProductMasterDataAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseSapProductMasterDataAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseSapProductMasterDataAction> for UseSapProductMasterDataAction {
    #[inline]
    fn into_value(self) -> Value<UseSapProductMasterDataAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseServiceNowAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseServiceNowAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseServiceNowAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseServiceNowAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseServiceNowAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseServiceNowAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseServiceNowAction> for UseServiceNowAction {
    #[inline]
    fn into_value(self) -> Value<UseServiceNowAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseSharePointAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseSharePointAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseSharePointAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseSharePointAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseSharePointAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseSharePointAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseSharePointAction> for UseSharePointAction {
    #[inline]
    fn into_value(self) -> Value<UseSharePointAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseSlackAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseSlackAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseSlackAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseSlackAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseSlackAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseSlackAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseSlackAction> for UseSlackAction {
    #[inline]
    fn into_value(self) -> Value<UseSlackAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseSmartsheetAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseSmartsheetAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseSmartsheetAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseSmartsheetAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseSmartsheetAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseSmartsheetAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseSmartsheetAction> for UseSmartsheetAction {
    #[inline]
    fn into_value(self) -> Value<UseSmartsheetAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseTextractAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseTextractAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseTextractAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseTextractAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseTextractAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseTextractAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseTextractAction> for UseTextractAction {
    #[inline]
    fn into_value(self) -> Value<UseTextractAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UseZendeskAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum UseZendeskAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for UseZendeskAction {}
#[diagnostic::do_not_recommend]
impl TextKind for UseZendeskAction {}
#[diagnostic::do_not_recommend]
impl IdKind for UseZendeskAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UseZendeskAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<UseZendeskAction> for UseZendeskAction {
    #[inline]
    fn into_value(self) -> Value<UseZendeskAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ViewAccountSPICECapacity` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ViewAccountSpiceCapacity {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ViewAccountSpiceCapacity {}
#[diagnostic::do_not_recommend]
impl TextKind for ViewAccountSpiceCapacity {}
#[diagnostic::do_not_recommend]
impl IdKind for ViewAccountSpiceCapacity {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ViewAccountSpiceCapacity {}
#[diagnostic::do_not_recommend]
impl IntoValue<ViewAccountSpiceCapacity> for ViewAccountSpiceCapacity {
    #[inline]
    fn into_value(self) -> Value<ViewAccountSpiceCapacity> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ZendeskAction` of a `Capabilities` of `AWS::QuickSight::CustomPermissions`.
pub enum ZendeskAction {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for ZendeskAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ZendeskAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ZendeskAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ZendeskAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ZendeskAction> for ZendeskAction {
    #[inline]
    fn into_value(self) -> Value<ZendeskAction> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
