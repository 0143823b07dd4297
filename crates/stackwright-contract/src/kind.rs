//! Kinds: the types that a CloudFormation value can have.
//!
//! A kind is a type-level name and never a run-time value. `String`, `bool`, `i64` and `f64` are
//! their own kinds; [`List`], [`Map`] and [`Json`] are the composite ones; an id such as [`VpcId`]
//! is an empty enum. The ids here are those that a contract between stacks can carry; every other
//! resource's are generated in `stackwright-cfn`.

use core::marker::PhantomData;

/// A type that a CloudFormation value can have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a kind of CloudFormation value",
    label = "use a kind such as `String`, `bool`, `i64`, `List<…>` or an id"
)]
pub trait Kind {}

/// A kind that is written as a string: a string literal or a string intrinsic may stand for it.
#[diagnostic::on_unimplemented(
    message = "a string cannot be used where a `{Self}` value is expected",
    label = "a string is given; the property wants a `{Self}`"
)]
pub trait TextKind: Kind {}

/// A name, id or ARN of one kind of thing. It may be used wherever a plain string is wanted.
pub trait IdKind: TextKind {}

impl Kind for String {}
impl TextKind for String {}
impl Kind for bool {}
impl Kind for i64 {}
impl Kind for f64 {}

/// A list of values of kind `K`.
pub struct List<K>(PhantomData<fn() -> K>);
impl<K: Kind> Kind for List<K> {}

/// A map from strings to values of kind `K`.
pub struct Map<K>(PhantomData<fn() -> K>);
impl<K: Kind> Kind for Map<K> {}

/// Free JSON: whatever structure the service accepts.
pub enum Json {}
impl Kind for Json {}

/// Free JSON, or a text that holds it.
pub enum JsonOrText {}
#[diagnostic::do_not_recommend]
impl Kind for JsonOrText {}
#[diagnostic::do_not_recommend]
impl TextKind for JsonOrText {}

/// A string, a number or a boolean.
pub enum Scalar {}
#[diagnostic::do_not_recommend]
impl Kind for Scalar {}
#[diagnostic::do_not_recommend]
impl TextKind for Scalar {}

/// One string, or a list of them.
pub enum TextOrList {}
#[diagnostic::do_not_recommend]
impl Kind for TextOrList {}
#[diagnostic::do_not_recommend]
impl TextKind for TextOrList {}

/// `K: Accepts<F>`: a place that wants a value of kind `K` takes one of kind `F`.
///
/// Every kind accepts itself, `String` accepts every id, `f64` accepts `i64`, and a list or map
/// accepts one whose elements it accepts.
#[diagnostic::on_unimplemented(
    message = "a `{F}` cannot be used where a `{Self}` is expected",
    label = "this yields a `{F}`; a `{Self}` is wanted",
    note = "pass the resource itself (`&vpc`) or its matching attribute; `.cast()` overrides the check"
)]
pub trait Accepts<F> {}

impl<K: TextKind> Accepts<K> for K {}
impl<F: IdKind> Accepts<F> for String {}
#[diagnostic::do_not_recommend]
impl Accepts<Json> for JsonOrText {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for JsonOrText {}
#[diagnostic::do_not_recommend]
impl<F: IdKind> Accepts<F> for JsonOrText {}
#[diagnostic::do_not_recommend]
impl Accepts<bool> for Scalar {}
#[diagnostic::do_not_recommend]
impl Accepts<i64> for Scalar {}
#[diagnostic::do_not_recommend]
impl Accepts<f64> for Scalar {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Scalar {}
#[diagnostic::do_not_recommend]
impl<F: IdKind> Accepts<F> for Scalar {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TextOrList {}
#[diagnostic::do_not_recommend]
impl<F: IdKind> Accepts<F> for TextOrList {}
#[diagnostic::do_not_recommend]
impl<F> Accepts<List<F>> for TextOrList where String: Accepts<F> {}
impl Accepts<bool> for bool {}
impl Accepts<i64> for i64 {}
impl Accepts<f64> for f64 {}
impl Accepts<i64> for f64 {}
impl Accepts<Json> for Json {}
impl<K: Accepts<F>, F> Accepts<List<F>> for List<K> {}
impl<K: Accepts<F>, F> Accepts<Map<F>> for Map<K> {}

/// Declares id kinds: empty enums that are written as strings.
macro_rules! id_kinds {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => { $(
        $(#[$doc])*
        pub enum $name {}
        #[diagnostic::do_not_recommend]
        impl Kind for $name {}
        #[diagnostic::do_not_recommend]
        impl TextKind for $name {}
        impl IdKind for $name {}
    )* };
}

id_kinds! {
    /// The id of a VPC, `vpc-…`.
    VpcId,
    /// The id of a subnet, `subnet-…`.
    SubnetId,
    /// The id of a security group, `sg-…`.
    SecurityGroupId,
    /// The name of an EC2 security group (not its id).
    SecurityGroupName,
    /// The name of an availability zone, such as `eu-central-1a`.
    AvailabilityZoneName,
    /// The id of an Amazon machine image, `ami-…`.
    ImageId,
    /// The id of an EC2 instance, `i-…`.
    InstanceId,
    /// The name of an EC2 key pair.
    KeyPairName,
    /// The id of an EBS volume, `vol-…`.
    VolumeId,
    /// The id of a Route 53 hosted zone, `Z…`.
    HostedZoneId,
    /// The name of a DynamoDB table.
    TableName,
    /// The name of an ECS cluster.
    ClusterName,
    /// The ARN of a Secrets Manager secret.
    SecretArn,
    /// The URI of a container image repository, `ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME`.
    RepositoryUri,
    /// The digest of a container image, `sha256:…`.
    ImageDigest,
}
