// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFormation::Publisher` and its property types.

use crate::l1::*;

/// The `AWS::CloudFormation::Publisher` resource registers your account as a publisher of public extensions in the CloudFormation registry. Public extensions are available for use by all CloudFormation users.
///
/// For information on requirements for registering as a public extension publisher, see [Publishing extensions to make them available for public use](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/publish-extension.htm) in the *CloudFormation Command Line Interface (CLI) User Guide*.
///
/// `AWS::CloudFormation::Publisher`; `Ref` returns its `PublisherId`, a [`cloudformation::PublisherId`](kinds::cloudformation::PublisherId).
/// Changing one of these replaces it: `AcceptTermsAndConditions`, `ConnectionArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publisher.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPublisher(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFormation::Publisher",
    tags: None,
    rules: include_str!("publisher.rules"),
};

impl CfnPublisher {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFormation::Publisher";

    /// `CfnPublisher` with its required properties, in alphabetical order:
    ///
    /// - `accept_terms_and_conditions`: Whether you accept the [Terms and Conditions](https://docs.aws.amazon.com/https://cloudformation-registry-documents.s3.amazonaws.com/Terms_and_Conditions_for_AWS_CloudFormation_Registry_Publishers.pdf) for publishing extensions in the CloudFormation registry.
    pub fn new(accept_terms_and_conditions: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AcceptTermsAndConditions",
            accept_terms_and_conditions.into_value().into_node(),
        );
        Self(object_)
    }

    /// If you are using a Bitbucket or GitHub account for identity verification, the Amazon Resource Name (ARN) for your connection to that account.
    ///
    /// For more information, see [Prerequisite: Registering your account to publish CloudFormation extensions](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/publish-extension.html#publish-extension-prereqs) in the *AWS CloudFormation Command Line Interface (CLI) User Guide*.
    ///
    /// `ConnectionArn`; an update replaces the resource.
    pub fn connection_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionArn", value.into_value().into_node());
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

impl Construct for CfnPublisher {
    type Handle = CfnPublisherRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPublisherRef {
        CfnPublisherRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPublisher`] of a stack.
pub struct CfnPublisherRef(NodeRef);

impl Clone for CfnPublisherRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPublisherRef {}
impl AsNode for CfnPublisherRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPublisherRef {
    /// What `Ref` returns: its `PublisherId`, a [`cloudformation::PublisherId`](kinds::cloudformation::PublisherId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudformation::PublisherId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The type of account used as the identity provider when registering this publisher with CloudFormation.
    ///
    /// `Fn::GetAtt` of `IdentityProvider`.
    #[inline]
    pub fn attr_identity_provider(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IdentityProvider")))
    }

    /// The ID of the extension publisher.
    ///
    /// `Fn::GetAtt` of `PublisherId`.
    #[inline]
    pub fn attr_publisher_id(&self) -> Value<kinds::cloudformation::PublisherId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PublisherId")))
    }

    /// The URL to the publisher's profile with the identity provider.
    ///
    /// `Fn::GetAtt` of `PublisherProfile`.
    #[inline]
    pub fn attr_publisher_profile(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PublisherProfile")))
    }

    /// Whether the publisher is verified. Currently, all registered publishers are verified.
    ///
    /// `Fn::GetAtt` of `PublisherStatus`.
    #[inline]
    pub fn attr_publisher_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PublisherStatus")))
    }
}

impl IntoValue<kinds::cloudformation::PublisherId> for &CfnPublisherRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudformation::PublisherId> {
        Value::from_node(Node::Ref(self.0))
    }
}
