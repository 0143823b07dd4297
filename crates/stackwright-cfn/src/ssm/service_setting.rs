// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSM::ServiceSetting` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::SSM::ServiceSetting. ServiceSetting is an account-level setting for an AWS service that defines how a user interacts with or uses a service or feature.
///
/// `AWS::SSM::ServiceSetting`; `Ref` returns its `Arn`, a [`ssm::ServiceSettingArn`](kinds::ssm::ServiceSettingArn).
/// Changing one of these replaces it: `SettingId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-servicesetting.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnServiceSetting(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSM::ServiceSetting",
    tags: None,
    rules: include_str!("service_setting.rules"),
};

impl CfnServiceSetting {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSM::ServiceSetting";

    /// `CfnServiceSetting` with its required properties, in alphabetical order:
    ///
    /// - `setting_id`: The ID of the service setting, such as /ssm/parameter-store/high-throughput-enabled.
    /// - `setting_value`: The value of the service setting.
    pub fn new(setting_id: impl IntoValue<String>, setting_value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SettingId", setting_id.into_value().into_node());
        object_.put("SettingValue", setting_value.into_value().into_node());
        Self(object_)
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

impl Construct for CfnServiceSetting {
    type Handle = CfnServiceSettingRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnServiceSettingRef {
        CfnServiceSettingRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnServiceSetting`] of a stack.
pub struct CfnServiceSettingRef(NodeRef);

impl Clone for CfnServiceSettingRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnServiceSettingRef {}
impl AsNode for CfnServiceSettingRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnServiceSettingRef {
    /// What `Ref` returns: its `Arn`, a [`ssm::ServiceSettingArn`](kinds::ssm::ServiceSettingArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ssm::ServiceSettingArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the service setting.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ssm::ServiceSettingArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The last time the service setting was modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedDate`.
    #[inline]
    pub fn attr_last_modified_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedDate")))
    }

    /// The ARN of the last modified user.
    ///
    /// `Fn::GetAtt` of `LastModifiedUser`.
    #[inline]
    pub fn attr_last_modified_user(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedUser")))
    }

    /// The status of the service setting. The value can be Default, Customized or PendingUpdate.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::ssm::ServiceSettingArn> for &CfnServiceSettingRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ssm::ServiceSettingArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
