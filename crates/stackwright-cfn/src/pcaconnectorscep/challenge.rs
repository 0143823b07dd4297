// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::PCAConnectorSCEP::Challenge` and its property types.

use crate::l1::*;

/// For general-purpose connectors. Creates a *challenge password* for the specified connector. The SCEP protocol uses a challenge password to authenticate a request before issuing a certificate from a certificate authority (CA). Your SCEP clients include the challenge password as part of their certificate request to Connector for SCEP. To retrieve the connector Amazon Resource Names (ARNs) for the connectors in your account, call [ListConnectors](https://docs.aws.amazon.com/pca-connector-scep/latest/APIReference/API_ListConnectors.html).
///
/// To create additional challenge passwords for the connector, call `CreateChallenge` again. We recommend frequently rotating your challenge passwords.
///
/// `AWS::PCAConnectorSCEP::Challenge`; `Ref` returns its `ChallengeArn`, a [`pcaconnectorscep::ChallengeArn`](kinds::pcaconnectorscep::ChallengeArn).
/// Changing one of these replaces it: `ConnectorArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorscep-challenge.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnChallenge(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::PCAConnectorSCEP::Challenge",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("challenge.rules"),
};

impl CfnChallenge {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::PCAConnectorSCEP::Challenge";

    /// `CfnChallenge` with its required properties, in alphabetical order:
    ///
    /// - `connector_arn`: The Amazon Resource Name (ARN) of the connector.
    pub fn new(connector_arn: impl IntoValue<kinds::pcaconnectorscep::ConnectorArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConnectorArn", connector_arn.into_value().into_node());
        Self(object_)
    }

    /// The `Tags` property.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnChallenge {
    type Handle = CfnChallengeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnChallengeRef {
        CfnChallengeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnChallenge`] of a stack.
pub struct CfnChallengeRef(NodeRef);

impl Clone for CfnChallengeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnChallengeRef {}
impl AsNode for CfnChallengeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnChallengeRef {
    /// What `Ref` returns: its `ChallengeArn`, a [`pcaconnectorscep::ChallengeArn`](kinds::pcaconnectorscep::ChallengeArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pcaconnectorscep::ChallengeArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the challenge.
    ///
    /// `Fn::GetAtt` of `ChallengeArn`.
    #[inline]
    pub fn attr_challenge_arn(&self) -> Value<kinds::pcaconnectorscep::ChallengeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ChallengeArn")))
    }
}

impl IntoValue<kinds::pcaconnectorscep::ChallengeArn> for &CfnChallengeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pcaconnectorscep::ChallengeArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
