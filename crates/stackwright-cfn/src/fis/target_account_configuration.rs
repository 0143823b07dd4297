// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FIS::TargetAccountConfiguration` and its property types.

use crate::l1::*;

/// Creates a target account configuration for the experiment template. A target account configuration is required when `accountTargeting` of `experimentOptions` is set to `multi-account`. For more information, see [experiment options](https://docs.aws.amazon.com/fis/latest/userguide/experiment-options.html) in the *AWS Fault Injection Service User Guide*.
///
/// `AWS::FIS::TargetAccountConfiguration`; `Ref` returns the physical id, which is made of `ExperimentTemplateId`, `AccountId`.
/// Changing one of these replaces it: `AccountId`, `ExperimentTemplateId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fis-targetaccountconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTargetAccountConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FIS::TargetAccountConfiguration",
    tags: None,
    rules: include_str!("target_account_configuration.rules"),
};

impl CfnTargetAccountConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FIS::TargetAccountConfiguration";

    /// `CfnTargetAccountConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `account_id`: The AWS account ID of the target account.
    /// - `experiment_template_id`: The ID of the experiment template.
    /// - `role_arn`: The Amazon Resource Name (ARN) of an IAM role for the target account.
    pub fn new(
        account_id: impl IntoValue<String>,
        experiment_template_id: impl IntoValue<kinds::fis::ExperimentTemplateId>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountId", account_id.into_value().into_node());
        object_.put(
            "ExperimentTemplateId",
            experiment_template_id.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The description of the target account.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnTargetAccountConfiguration {
    type Handle = CfnTargetAccountConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTargetAccountConfigurationRef {
        CfnTargetAccountConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTargetAccountConfiguration`] of a stack.
pub struct CfnTargetAccountConfigurationRef(NodeRef);

impl Clone for CfnTargetAccountConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTargetAccountConfigurationRef {}
impl AsNode for CfnTargetAccountConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTargetAccountConfigurationRef {
    /// What `Ref` returns: the physical id, which is made of `ExperimentTemplateId`, `AccountId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
