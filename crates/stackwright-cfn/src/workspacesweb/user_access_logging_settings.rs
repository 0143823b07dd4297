// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WorkSpacesWeb::UserAccessLoggingSettings` and its property types.

use crate::l1::*;

/// This resource specifies user access logging settings that can be associated with a web portal.
///
/// In order to receive logs from WorkSpaces Secure Browser, you must have an Amazon Kinesis Data Stream that starts with "amazon-workspaces-web-*". Your Amazon Kinesis data stream must either have server-side encryption turned off, or must use AWS managed keys for server-side encryption.
///
/// For more information about setting server-side encryption in Amazon Kinesis, see [How Do I Get Started with Server-Side Encryption?](https://docs.aws.amazon.com/streams/latest/dev/getting-started-with-sse.html).
///
/// For more information about setting up user access logging, see [Set up user access logging](https://docs.aws.amazon.com/workspaces-web/latest/adminguide/user-logging.html).
///
/// `AWS::WorkSpacesWeb::UserAccessLoggingSettings`; `Ref` returns its `UserAccessLoggingSettingsArn`, a [`workspacesweb::UserAccessLoggingSettingsArn`](kinds::workspacesweb::UserAccessLoggingSettingsArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-useraccessloggingsettings.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserAccessLoggingSettings(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WorkSpacesWeb::UserAccessLoggingSettings",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("user_access_logging_settings.rules"),
};

impl CfnUserAccessLoggingSettings {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WorkSpacesWeb::UserAccessLoggingSettings";

    /// `CfnUserAccessLoggingSettings` with its required properties, in alphabetical order:
    ///
    /// - `kinesis_stream_arn`: The ARN of the Kinesis stream.
    pub fn new(kinesis_stream_arn: impl IntoValue<kinds::kinesis::StreamArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "KinesisStreamArn",
            kinesis_stream_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The tags to add to the user access logging settings resource. A tag is a key-value pair.
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

impl Construct for CfnUserAccessLoggingSettings {
    type Handle = CfnUserAccessLoggingSettingsRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserAccessLoggingSettingsRef {
        CfnUserAccessLoggingSettingsRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserAccessLoggingSettings`] of a stack.
pub struct CfnUserAccessLoggingSettingsRef(NodeRef);

impl Clone for CfnUserAccessLoggingSettingsRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserAccessLoggingSettingsRef {}
impl AsNode for CfnUserAccessLoggingSettingsRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserAccessLoggingSettingsRef {
    /// What `Ref` returns: its `UserAccessLoggingSettingsArn`, a [`workspacesweb::UserAccessLoggingSettingsArn`](kinds::workspacesweb::UserAccessLoggingSettingsArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::workspacesweb::UserAccessLoggingSettingsArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A list of web portal ARNs that this user access logging settings is associated with.
    ///
    /// `Fn::GetAtt` of `AssociatedPortalArns`.
    #[inline]
    pub fn attr_associated_portal_arns(&self) -> Value<List<kinds::workspacesweb::PortalArn>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssociatedPortalArns")))
    }

    /// The ARN of the user access logging settings.
    ///
    /// `Fn::GetAtt` of `UserAccessLoggingSettingsArn`.
    #[inline]
    pub fn attr_user_access_logging_settings_arn(
        &self,
    ) -> Value<kinds::workspacesweb::UserAccessLoggingSettingsArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("UserAccessLoggingSettingsArn"),
        ))
    }
}

impl IntoValue<kinds::workspacesweb::UserAccessLoggingSettingsArn>
    for &CfnUserAccessLoggingSettingsRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::workspacesweb::UserAccessLoggingSettingsArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
