// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::IoTTwinMaker`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod component_type;
pub mod entity;
pub mod scene;
pub mod sync_job;
pub mod workspace;

#[doc(inline)]
pub use self::component_type::{CfnComponentType, CfnComponentTypeRef};
#[doc(inline)]
pub use self::entity::{CfnEntity, CfnEntityRef};
#[doc(inline)]
pub use self::scene::{CfnScene, CfnSceneRef};
#[doc(inline)]
pub use self::sync_job::{CfnSyncJob, CfnSyncJobRef};
#[doc(inline)]
pub use self::workspace::{CfnWorkspace, CfnWorkspaceRef};

use crate::l1::*;

/// The values of `GroupType` of a `PropertyGroup` of `AWS::IoTTwinMaker::Entity`.
pub enum GroupType {
    /// `TABULAR`.
    Tabular,
}

#[diagnostic::do_not_recommend]
impl Kind for GroupType {}
#[diagnostic::do_not_recommend]
impl TextKind for GroupType {}
#[diagnostic::do_not_recommend]
impl IdKind for GroupType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GroupType {}
#[diagnostic::do_not_recommend]
impl IntoValue<GroupType> for GroupType {
    #[inline]
    fn into_value(self) -> Value<GroupType> {
        const VALUES: &[&str] = &["TABULAR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `DataType` of `AWS::IoTTwinMaker::Entity`.
pub enum Type {
    /// `BOOLEAN`.
    Boolean,
    /// `DOUBLE`.
    Double,
    /// `INTEGER`.
    Integer,
    /// `LIST`.
    List_,
    /// `LONG`.
    Long,
    /// `MAP`.
    Map_,
    /// `RELATIONSHIP`.
    Relationship,
    /// `STRING`.
    String_,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &[
            "BOOLEAN",
            "DOUBLE",
            "INTEGER",
            "LIST",
            "LONG",
            "MAP",
            "RELATIONSHIP",
            "STRING",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
