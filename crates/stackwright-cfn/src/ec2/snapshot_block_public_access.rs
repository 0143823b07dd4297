// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::SnapshotBlockPublicAccess` and its property types.

use crate::l1::*;

/// Specifies the state of the *block public access for snapshots* setting for the Region. For more information, see [Block public access for snapshots](https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html).
///
/// `AWS::EC2::SnapshotBlockPublicAccess`; `Ref` returns its `AccountId`, a [`ec2::SnapshotBlockPublicAccessAccountId`](kinds::ec2::SnapshotBlockPublicAccessAccountId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-snapshotblockpublicaccess.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSnapshotBlockPublicAccess(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::SnapshotBlockPublicAccess",
    tags: None,
    rules: include_str!("snapshot_block_public_access.rules"),
};

impl CfnSnapshotBlockPublicAccess {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::SnapshotBlockPublicAccess";

    /// `CfnSnapshotBlockPublicAccess` with its required properties, in alphabetical order:
    ///
    /// - `state`: The mode in which to enable block public access for snapshots for the Region.
    pub fn new(state: impl IntoValue<State>) -> Self {
        let mut object_ = Object::typed();
        object_.put("State", state.into_value().into_node());
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

impl Construct for CfnSnapshotBlockPublicAccess {
    type Handle = CfnSnapshotBlockPublicAccessRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSnapshotBlockPublicAccessRef {
        CfnSnapshotBlockPublicAccessRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSnapshotBlockPublicAccess`] of a stack.
pub struct CfnSnapshotBlockPublicAccessRef(NodeRef);

impl Clone for CfnSnapshotBlockPublicAccessRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSnapshotBlockPublicAccessRef {}
impl AsNode for CfnSnapshotBlockPublicAccessRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSnapshotBlockPublicAccessRef {
    /// What `Ref` returns: its `AccountId`, a [`ec2::SnapshotBlockPublicAccessAccountId`](kinds::ec2::SnapshotBlockPublicAccessAccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::SnapshotBlockPublicAccessAccountId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// `Ref` returns the ID of the AWS account.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[inline]
    pub fn attr_account_id(&self) -> Value<kinds::ec2::SnapshotBlockPublicAccessAccountId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AccountId")))
    }
}

impl IntoValue<kinds::ec2::SnapshotBlockPublicAccessAccountId>
    for &CfnSnapshotBlockPublicAccessRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::SnapshotBlockPublicAccessAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `State` of `AWS::EC2::SnapshotBlockPublicAccess`.
pub enum State {
    /// `block-all-sharing`.
    BlockAllSharing,
    /// `block-new-sharing`.
    BlockNewSharing,
}

#[diagnostic::do_not_recommend]
impl Kind for State {}
#[diagnostic::do_not_recommend]
impl TextKind for State {}
#[diagnostic::do_not_recommend]
impl IdKind for State {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for State {}
#[diagnostic::do_not_recommend]
impl IntoValue<State> for State {
    #[inline]
    fn into_value(self) -> Value<State> {
        const VALUES: &[&str] = &["block-all-sharing", "block-new-sharing"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
