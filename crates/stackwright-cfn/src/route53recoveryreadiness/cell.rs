// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Route53RecoveryReadiness::Cell` and its property types.

use crate::l1::*;

/// Creates a cell in recovery group in Amazon Route 53 Application Recovery Controller. A cell in Route 53 ARC represents replicas or independent units of failover in your application. It groups within it all the AWS resources that are necessary for your application to run independently. Typically, you would have define one set of resources in a primary cell and another set in a standby cell in your recovery group.
///
/// After you set up the cells for your application, you can create readiness checks in Route 53 ARC to continually audit readiness for AWS resource quotas, capacity, network routing policies, and other predefined rules.
///
/// You can set up notifications about changes that would affect your ability to fail over to a replica and recover. However, you should make decisions about whether to fail away from or to a replica based on your monitoring and health check systems. You should consider readiness checks as a complementary service to those systems.
///
/// Route 53 ARC Readiness supports us-east-1 and us-west-2 AWS Regions only.
///
/// `AWS::Route53RecoveryReadiness::Cell`; `Ref` returns its `CellName`, a [`route53recoveryreadiness::CellName`](kinds::route53recoveryreadiness::CellName).
/// Changing one of these replaces it: `CellName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-cell.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCell(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Route53RecoveryReadiness::Cell",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cell.rules"),
};

impl CfnCell {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Route53RecoveryReadiness::Cell";

    /// `CfnCell` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the cell to create.
    ///
    /// `CellName`; an update replaces the resource.
    pub fn cell_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CellName", value.into_value().into_node());
        self
    }

    /// A list of cell Amazon Resource Names (ARNs) contained within this cell, for use in nested cells. For example, Availability Zones within specific AWS Regions.
    ///
    /// `Cells`; updated in place.
    pub fn cells(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Cells", value.into_value().into_node());
        self
    }

    /// A collection of tags associated with a resource.
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

impl Construct for CfnCell {
    type Handle = CfnCellRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCellRef {
        CfnCellRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCell`] of a stack.
pub struct CfnCellRef(NodeRef);

impl Clone for CfnCellRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCellRef {}
impl AsNode for CfnCellRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCellRef {
    /// What `Ref` returns: its `CellName`, a [`route53recoveryreadiness::CellName`](kinds::route53recoveryreadiness::CellName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::route53recoveryreadiness::CellName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the cell.
    ///
    /// `Fn::GetAtt` of `CellArn`.
    #[inline]
    pub fn attr_cell_arn(&self) -> Value<kinds::route53recoveryreadiness::CellArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CellArn")))
    }

    /// The readiness scope for the cell, which can be the Amazon Resource Name (ARN) of a cell or the ARN of a recovery group. Although this is a list, it can currently have only one element.
    ///
    /// `Fn::GetAtt` of `ParentReadinessScopes`.
    #[inline]
    pub fn attr_parent_readiness_scopes(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ParentReadinessScopes")))
    }
}

impl IntoValue<kinds::route53recoveryreadiness::CellName> for &CfnCellRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53recoveryreadiness::CellName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::route53recoveryreadiness::CellArn> for &CfnCellRef {
    #[inline]
    fn into_value(self) -> Value<kinds::route53recoveryreadiness::CellArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CellArn")))
    }
}
