// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Redshift::QEV2IdcApplication` and its property types.

use crate::l1::*;

/// Creates an Amazon Redshift Query Editor (QEV2) IAM Identity Center application.
///
/// `AWS::Redshift::QEV2IdcApplication`; `Ref` returns its `Qev2IdcApplicationArn`, a [`redshift::Qev2IdcApplicationArn`](kinds::redshift::Qev2IdcApplicationArn).
/// Changing one of these replaces it: `IdcInstanceArn`, `Qev2IdcApplicationName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-qev2idcapplication.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnQEV2IdcApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Redshift::QEV2IdcApplication",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("qev2_idc_application.rules"),
};

impl CfnQEV2IdcApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Redshift::QEV2IdcApplication";

    /// `CfnQEV2IdcApplication` with its required properties, in alphabetical order:
    ///
    /// - `idc_display_name`: The display name for the Amazon Redshift Query Editor (QEV2) IAM Identity Center application.
    /// - `idc_instance_arn`: The Amazon Resource Name (ARN) of the IAM Identity Center instance used to create the Amazon Redshift Query Editor (QEV2) managed application.
    /// - `qev2_idc_application_name`: The name of the Amazon Redshift Query Editor (QEV2) application in IAM Identity Center.
    pub fn new(
        idc_display_name: impl IntoValue<String>,
        idc_instance_arn: impl IntoValue<kinds::sso::InstanceArn>,
        qev2_idc_application_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IdcDisplayName", idc_display_name.into_value().into_node());
        object_.put("IdcInstanceArn", idc_instance_arn.into_value().into_node());
        object_.put(
            "Qev2IdcApplicationName",
            qev2_idc_application_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// A list of tags associated with the application. Tags are key-value pairs that you can use to organize and identify your resources.
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

impl Construct for CfnQEV2IdcApplication {
    type Handle = CfnQEV2IdcApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnQEV2IdcApplicationRef {
        CfnQEV2IdcApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnQEV2IdcApplication`] of a stack.
pub struct CfnQEV2IdcApplicationRef(NodeRef);

impl Clone for CfnQEV2IdcApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnQEV2IdcApplicationRef {}
impl AsNode for CfnQEV2IdcApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnQEV2IdcApplicationRef {
    /// What `Ref` returns: its `Qev2IdcApplicationArn`, a [`redshift::Qev2IdcApplicationArn`](kinds::redshift::Qev2IdcApplicationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::redshift::Qev2IdcApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the Amazon Redshift Query Editor (QEV2) IAM Identity Center managed application.
    ///
    /// `Fn::GetAtt` of `IdcManagedApplicationArn`.
    #[inline]
    pub fn attr_idc_managed_application_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IdcManagedApplicationArn"),
        ))
    }

    /// The onboarding status for the Amazon Redshift Query Editor (QEV2) IAM Identity Center application.
    ///
    /// `Fn::GetAtt` of `IdcOnboardStatus`.
    #[inline]
    pub fn attr_idc_onboard_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IdcOnboardStatus")))
    }

    /// The Amazon Resource Name (ARN) for the Amazon Redshift Query Editor (QEV2) application that integrates with IAM Identity Center.
    ///
    /// `Fn::GetAtt` of `Qev2IdcApplicationArn`.
    #[inline]
    pub fn attr_qev2_idc_application_arn(&self) -> Value<kinds::redshift::Qev2IdcApplicationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Qev2IdcApplicationArn")))
    }
}

impl IntoValue<kinds::redshift::Qev2IdcApplicationArn> for &CfnQEV2IdcApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::redshift::Qev2IdcApplicationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
