//! Contracts of several parameters, published and imported.

use std::convert::Infallible;

use stackwright_contract::{
    Composite, Contract, Contracted, Field, Form, Gather, Named, Scatter, Walk,
};
use stackwright_core::{Scope, Text, Value};

use super::parameter::{PublishParameter, readable_arn};
use crate::iam::{Grant, Grantable};
use crate::ssm::grant_read;

/// The form of a contract in a stack: each field is a value of the template.
#[derive(Clone, Copy, Debug)]
pub enum Values {}

impl Form for Values {
    type Of<T: Contracted> = Value<T>;
}

/// How the construct that a contract is about becomes the values of its parameters, and back.
///
/// A contract of your own needs it only to publish and import a construct in place of the struct of its
/// values.
///
/// ```
/// use stackwright::contract::{Shared, Values};
/// use stackwright::prelude::*;
///
/// contract! {
///     /// A queue.
///     pub struct SharedQueue {
///         /// Its URL.
///         url: String = "url", "URL of the queue";
///     }
/// }
///
/// impl Shared for SharedQueue {
///     type Published<'a> = &'a CfnResourceRef;
///     type Needs = ();
///     type Imported = Value<String>;
///
///     fn values(&self, _scope: &Scope, queue: &CfnResourceRef) -> SharedQueue<Values> {
///         SharedQueue { url: queue.reference().value() }
///     }
///
///     fn imported(&self, _: &Scope, _: Text, queue: SharedQueue<Values>, _: &()) -> Value<String> {
///         queue.url
///     }
/// }
///
/// const ORDERS: Contract<SharedQueue> = Contract::new("/shop/orders");
///
/// fn producer(stack: &mut Stack) {
///     let queue = stack.add("Orders", CfnResource::new("AWS::SQS::Queue"));
///     ORDERS.publish(stack, &queue);
/// }
///
/// fn consumer(stack: &mut Stack) {
///     let url = ORDERS.import(stack, "Orders");
///     stack.add("Worker", CfnResource::new("Custom::Worker").property("Queue", url));
/// }
/// # use stackwright::{CfnResourceRef, Text};
/// # assert!(App::new().stack("producer", producer).stack("consumer", consumer).synth().is_ok());
/// ```
pub trait Shared: Composite {
    /// What is published: the handle of a construct, or several.
    type Published<'a>;

    /// What an import needs of its own stack, such as the VPC of a cluster; `()` where it needs nothing.
    type Needs;

    /// What an import gives: the handle of the construct.
    type Imported;

    /// The values to publish. What does not fit the contract is reported with `scope.diagnose`, which names
    /// the user's line.
    #[track_caller]
    fn values(&self, scope: &Scope, published: Self::Published<'_>) -> Self::In<Values>;

    /// The imported construct `id`, by its values.
    #[track_caller]
    fn imported(
        &self,
        scope: &Scope,
        id: Text,
        values: Self::In<Values>,
        needs: &Self::Needs,
    ) -> Self::Imported;
}

/// What a stack does with a contract of several parameters.
pub trait PublishContract<C: Composite, S> {
    /// Publishes a construct: writes an SSM parameter for each part of the contract, as constructs whose
    /// ids are the parts' keys. A stack that publishes several contracts of one kind gives each a group:
    /// `ORDERS.publish(&stack.group("OrdersContract"), &orders)`.
    #[track_caller]
    fn publish(&self, scope: &Scope, published: <C as Shared>::Published<'_>)
    where
        C: Shared,
        S: Named;

    /// [`publish`](Self::publish) for values, without a construct that they belong to.
    #[track_caller]
    fn publish_values(&self, scope: &Scope, values: C::In<Values>)
    where
        S: Named;

    /// Imports the construct, as `id`, by template parameters.
    #[track_caller]
    fn import(&self, scope: &Scope, id: impl Into<Text>) -> <C as Shared>::Imported
    where
        C: Shared<Needs = ()>,
        S: Named;

    /// [`import`](Self::import) of what belongs into something of this stack, such as a cluster, whose
    /// services run in a VPC.
    #[track_caller]
    fn import_in(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        needs: &<C as Shared>::Needs,
    ) -> <C as Shared>::Imported
    where
        C: Shared,
        S: Named;

    /// The values of all parameters, as template parameters.
    #[track_caller]
    fn import_values(&self, scope: &Scope) -> C::In<Values>
    where
        S: Named;

    /// Lets somebody read all parameters of the contract at run time, through the SSM API.
    #[track_caller]
    fn grant_read(&self, scope: &Scope, grantee: &impl Grantable) -> Grant
    where
        S: Named;
}

impl<C: Composite, S> PublishContract<C, S> for Contract<C, S> {
    #[track_caller]
    fn publish(&self, scope: &Scope, published: <C as Shared>::Published<'_>)
    where
        C: Shared,
        S: Named,
    {
        // What is found out below names the line of this call.
        let scope = &scope.of(scope);
        let values = self.parts().values(scope, published);
        self.publish_values(scope, values);
    }

    #[track_caller]
    fn publish_values(&self, scope: &Scope, values: C::In<Values>)
    where
        S: Named,
    {
        let mut publisher = Publisher {
            scope: &scope.of(scope),
            walk: self.walk(),
        };
        self.parts().scatter(values, &mut publisher);
    }

    #[track_caller]
    fn import(&self, scope: &Scope, id: impl Into<Text>) -> <C as Shared>::Imported
    where
        C: Shared<Needs = ()>,
        S: Named,
    {
        self.import_in(scope, id, &())
    }

    #[track_caller]
    fn import_in(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        needs: &<C as Shared>::Needs,
    ) -> <C as Shared>::Imported
    where
        C: Shared,
        S: Named,
    {
        let scope = &scope.of(scope);
        let values = self.import_values(scope);
        self.parts().imported(scope, id.into(), values, needs)
    }

    #[track_caller]
    fn import_values(&self, scope: &Scope) -> C::In<Values>
    where
        S: Named,
    {
        let mut importer = Importer {
            scope: &scope.of(scope),
            walk: self.walk(),
        };
        match self.parts().gather(&mut importer) {
            Ok(values) => values,
            Err(never) => match never {},
        }
    }

    #[track_caller]
    fn grant_read(&self, scope: &Scope, grantee: &impl Grantable) -> Grant
    where
        S: Named,
    {
        let pinned = scope.of(scope);
        let mut reader = Reader {
            scope: &pinned,
            walk: self.walk(),
            arns: Vec::new(),
        };
        match self.parts().gather::<Listed, _>(&mut reader) {
            Ok(_) => grant_read(&pinned, grantee, reader.arns),
            Err(never) => match never {},
        }
    }
}

struct Publisher<'a, C, S> {
    scope: &'a Scope,
    walk: Walk<'a, C, S>,
}

impl<C, S: Named> Scatter<Values> for Publisher<'_, C, S> {
    fn give<T: Contracted>(&mut self, field: Field, value: Value<T>) {
        let parameter = self.walk.next::<T>(field);
        parameter.publish(self.scope, field.key, value.cast());
    }
}

struct Importer<'a, C, S> {
    scope: &'a Scope,
    walk: Walk<'a, C, S>,
}

impl<C, S: Named> Gather<Values> for Importer<'_, C, S> {
    type Error = Infallible;

    fn take<T: Contracted>(&mut self, field: Field) -> Result<Value<T>, Infallible> {
        Ok(self.walk.next::<T>(field).import(self.scope))
    }
}

/// The form in which the parameters are only listed.
enum Listed {}

impl Form for Listed {
    type Of<T: Contracted> = ();
}

struct Reader<'a, C, S> {
    scope: &'a Scope,
    walk: Walk<'a, C, S>,
    arns: Vec<Value<String>>,
}

impl<C, S: Named> Gather<Listed> for Reader<'_, C, S> {
    type Error = Infallible;

    fn take<T: Contracted>(&mut self, field: Field) -> Result<(), Infallible> {
        let parameter = self.walk.next::<T>(field);
        self.arns.push(readable_arn(self.scope, &parameter));
        Ok(())
    }
}
